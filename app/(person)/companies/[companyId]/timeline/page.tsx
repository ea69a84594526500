import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { CompanyTimeline } from '@/relationship/components/company-timeline'
import { readCompanyTimeline } from '@/relationship/operations/read-company-timeline'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relationship'))('timelineTitle') }
}

export default async function CompanyTimelinePage({ params, searchParams }: PageProps<'/companies/[companyId]/timeline'>) {
  const { companyId } = await params
  const { before } = await searchParams
  const asked = typeof before === 'string' ? before : undefined
  const t = await getTranslations('relationship')
  const { name, lines, earlier } = await load(readCompanyTimeline, { companyId, before: asked })
  const page = `/companies/${companyId}/timeline`

  return (
    <>
      <PageHead
        eyebrow={<TextLink href={`/companies/${companyId}`}>{t('backTo', { name })}</TextLink>}
        title={t('timelineHead', { name })}
        soft={t('newestFirst')}
      />
      <Pad>
        <CompanyTimeline lines={lines} name={name} />
      </Pad>
      <nav className="mt-4.5 flex justify-between gap-2 empty:hidden">
        {asked && <ButtonLink href={page}>{t('toNewest')}</ButtonLink>}
        {earlier && (
          <ButtonLink className="ml-auto" href={`${page}?${new URLSearchParams({ before: earlier }).toString()}`}>
            {t('earlier')}
          </ButtonLink>
        )}
      </nav>
    </>
  )
}
