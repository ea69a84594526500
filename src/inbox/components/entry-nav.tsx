import { ChevronLeft, ChevronRight } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { EntryView } from '../schema'

export function EntryNav({ companyId, entry: { previous, next } }: { companyId: string; entry: EntryView }) {
  const t = useTranslations('inbox')
  const to = (entryId: string) => `/portal/${companyId}/issues/${entryId}`
  return (
    <nav aria-label={t('queue')} className="mb-3.5 flex min-h-11 flex-wrap items-center justify-between gap-2 print:hidden">
      <TextLink href={`/portal/${companyId}`} data-go="list" className="text-small">{t('back')}</TextLink>
      <span className="flex gap-2">
        {/* Not read ahead: opening one is a look, which its owner is told. */}
        {previous && <ButtonLink href={to(previous)} data-go="previous" size="small" variant="ghost" icon={<ChevronLeft />}>{t('newer')}</ButtonLink>}
        {next && <ButtonLink href={to(next)} data-go="next" size="small" variant="ghost">{t('olderOne')}<ChevronRight /></ButtonLink>}
      </span>
    </nav>
  )
}
