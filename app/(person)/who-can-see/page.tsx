import { EyeOff } from 'lucide-react'
import type { Metadata } from 'next'
import { AccessList } from '@/access-log/components/access-list'
import { EndedList } from '@/access-log/components/ended-list'
import { ReadersNow } from '@/access-log/components/readers-now'
import { listAccess } from '@/access-log/operations/list-access'
import { listAccessNow } from '@/access-log/operations/list-access-now'
import { listPermissions } from '@/permission/operations/list-permissions'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { Section } from '@/platform/ui/section'
import { getTranslations } from '@/platform/ui/words'

const LOOKS = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access-log'))('title') }
}

export default async function WhoCanSeePage({ searchParams }: PageProps<'/who-can-see'>) {
  const { before, taken } = await searchParams
  const t = await getTranslations('access-log')
  const now = await load(listAccessNow, {})
  const ended = await load(listPermissions, { state: 'ended', take: 10 })
  const looks = await load(listAccess, { take: LOOKS + 1, before: typeof before === 'string' ? before : undefined })
  const shown = looks.slice(0, LOOKS)

  const again = typeof taken === 'string' && taken !== 'all' && (
    <ButtonLink size="small" href={`/issues/${taken}/permit`}>
      {t('again')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={t('head', { count: now.permissions.length + now.links.length })} soft={t('soft')} />
      {taken && <Notice icon={<EyeOff />} action={again}>{t('taken')}</Notice>}
      <Section label={t('now')}>
        <ReadersNow now={now} />
      </Section>
      <Section label={t('ended')}>
        <EndedList permissions={ended} />
      </Section>
      <div id="log" className="scroll-mt-6">
        <Section label={t('log')}>
          <AccessList lines={shown} />
        </Section>
        <nav className="mt-4.5 flex justify-between gap-2 empty:hidden">
          {before && <ButtonLink href="/who-can-see#log">{t('newest')}</ButtonLink>}
          {looks.length > LOOKS && (
            <ButtonLink className="ml-auto" href={`/who-can-see?before=${shown.at(-1)!.id}#log`}>
              {t('older')}
            </ButtonLink>
          )}
        </nav>
      </div>
    </>
  )
}
