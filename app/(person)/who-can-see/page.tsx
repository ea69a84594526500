import { EyeOff, ScrollText } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { AccessList } from '@/access-log/components/access-list'
import { CompanyFilter } from '@/access-log/components/company-filter'
import { LinksInForce } from '@/access-log/components/links-in-force'
import { NobodyReads } from '@/access-log/components/nobody-reads'
import { PublishedNow } from '@/access-log/components/published-now'
import { PermissionsShown } from '@/access-log/components/permissions-shown'
import { ReadersTabs } from '@/access-log/components/readers-tabs'
import { StandingShown } from '@/access-log/components/standing-shown'
import { UnusualList } from '@/access-log/components/unusual-list'
import { countReaders } from '@/access-log/operations/count-readers'
import { listAccess } from '@/access-log/operations/list-access'
import { listLinks } from '@/access-log/operations/list-links'
import { listPublished } from '@/access-log/operations/list-published'
import { listReaders } from '@/access-log/operations/list-readers'
import { listStandingReaders } from '@/access-log/operations/list-standing-readers'
import { listUnusual } from '@/access-log/operations/list-unusual'
import { readersAsked } from '@/access-log/components/readers-asked'
import { TakeBackEverything } from '@/permission/components/take-back-everything'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

const SHOWN = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access-log'))('title') }
}

export default async function WhoCanSeePage({ searchParams }: PageProps<'/who-can-see'>) {
  const asked = readersAsked(await searchParams)
  const { show, company, standing, before, only, taken } = asked
  const t = await getTranslations('access-log')
  const page = { show, companyId: company, take: SHOWN }
  const wants = (list: string) => only === null || only === list
  const everything = show === 'in force' && !company && !standing && !before

  const [counts, permissions, always, links, published, unusual, looks] = await Promise.all([
    load(countReaders, {}),
    wants('permissions') ? load(listReaders, { ...page, standingId: standing, before }) : null,
    wants('standing') && !standing ? load(listStandingReaders, { ...page, before }) : null,
    show === 'in force' && !company && !standing && wants('links') ? load(listLinks, { take: SHOWN, before }) : null,
    show === 'in force' && !company && !standing && wants('public') ? load(listPublished, { take: SHOWN, before }) : [],
    everything ? load(listUnusual, { days: 7 }) : [],
    everything ? load(listAccess, { take: 5 }) : [],
  ])
  const count = counts.permissions + counts.standing + counts.links + counts.publications
  const named = counts.companies.find(({ id }) => id === company)
  const shown = (permissions?.permissions.length ?? 0) + (always?.standing.length ?? 0) + (links?.links.length ?? 0) + published.length

  const again = /^[0-9a-f-]{36}$/.test(taken ?? '') && (
    <ButtonLink size="small" href={`/issues/${taken}/permit`}>
      {t('again')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={t('head', { count })}
        soft={t('soft')}
        actions={
          <>
            <ButtonLink icon={<ScrollText />} href="/who-can-see/log">
              {t('log')}
            </ButtonLink>
            {count > 0 && (
              <ButtonLink variant="danger" href="/who-can-see/take-back">
                {t('everything')}
              </ButtonLink>
            )}
          </>
        }
      />
      {taken && (
        <Notice className="mb-4.5" icon={<EyeOff />} action={again}>
          {t(taken === 'all-and-links' ? 'takenAllLinks' : taken === 'everything' ? 'takenAll' : 'taken')}
        </Notice>
      )}
      <UnusualList found={unusual} />
      <ReadersTabs counts={counts} show={show} company={company} />
      <CompanyFilter companies={counts.companies} companyId={company} show={asked.tab} />
      {named && show === 'in force' && shown > 0 && (
        <div className="mt-3.5">
          <TakeBackEverything companyId={named.id} companyName={named.name} />
        </div>
      )}
      {shown === 0 && <NobodyReads show={show} company={named?.name} />}
      {always && <StandingShown page={always} asked={asked} />}
      {permissions && <PermissionsShown page={permissions} asked={asked} alone={!always?.standing.length} />}
      {links && <LinksInForce page={links} asked={asked} />}
      <PublishedNow published={published} take={SHOWN} before={only === 'public' ? before : undefined} />
      {everything && (
        <Section label={t('log')} aside={looks.length > 0 && <TextLink href="/who-can-see/log">{t('wholeLog')}</TextLink>}>
          <AccessList lines={looks} />
        </Section>
      )}
    </>
  )
}
