import { currentAdministrator } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { ActionButton } from '@/platform/ui/action-button'
import { EmptyState } from '@/platform/ui/empty-state'
import { Flag } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { setPublishingAction } from '@/publication/actions'
import { ModerationLog } from '@/publication/components/moderation-log'
import { Reported } from '@/publication/components/reported-row'
import { listReports } from '@/publication/operations/list-reports'

export const generateMetadata = async () => ({ title: (await getTranslations('publication.admin'))('title') })

const DONE = ['hidden', 'shown', 'kept', 'set'] as const

export default async function ReportsPage({ searchParams }: PageProps<'/settings/reports'>) {
  const { done, before } = await searchParams
  const { open, pages, steps, next } = await load(listReports, { before: before?.toString() }, currentAdministrator)
  const t = await getTranslations('publication.admin')
  const told = DONE.find((what) => what === done)

  return (
    <div className="max-w-2xl">
      {told && <Notice tone="solved" className="mb-5">{t(`done.${told}`)}</Notice>}
      <PageHead eyebrow={<TextLink href="/settings">{t('back')}</TextLink>} title={t('head', { count: pages.length })} soft={t('soft')} />
      <div className="grid gap-3.75">
        {pages.length === 0 && <EmptyState icon={<Flag />}>{t('empty')}</EmptyState>}
        {pages.map((page) => (
          <Reported key={page.publicationId} page={page} />
        ))}
      </div>
      <ModerationLog {...{ steps, next }} />
      <Pad label={t('publishing')} className="mt-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>{t('publishingSoft', { open: open ? 'yes' : 'no' })}</p>
          <ActionButton action={setPublishingAction} fields={{ open: open ? 'no' : 'yes' }} variant={open ? 'danger' : 'plain'}>
            {t(open ? 'close' : 'reopen')}
          </ActionButton>
        </div>
      </Pad>
    </div>
  )
}
