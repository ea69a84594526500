import { Chip } from '@/platform/ui/chip'
import { Pad } from '@/platform/ui/pad'
import { Quote } from '@/platform/ui/quote'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { CaseView } from '../schema'
import { CaseDocuments } from './case-documents'
import { CaseFacts } from './case-facts'
import { CaseStory } from './case-story'

// The whole story of an issue for somebody who hears it for the first time. On paper, too.
export function CaseLetter({ found, token }: { found: CaseView; token: string }) {
  const t = useTranslations('share-link.page')
  const format = useFormatter()
  const { resolution } = found
  return (
    <article className="grid gap-4.5 print:gap-3">
      <div>
        <p className="mb-0.5 text-ink-soft">{found.shownAs ? t('from', { name: found.shownAs }) : t('fromCustomer')}</p>
        <h1 className="font-title font-medium text-balance">{found.title}</h1>
        <p className="mt-2">
          {resolution ? (
            <Chip tone="solved">{t(resolution.outcome, { day: format.dateTime(new Date(resolution.at), { dateStyle: 'long' }) })}</Chip>
          ) : (
            <Chip>{t('open')}</Chip>
          )}
        </p>
      </div>
      <CaseFacts found={found} />
      {found.details && (
        <Pad label={t('happened')} className="print:break-inside-auto">
          <Quote className="print:text-base">{found.details}</Quote>
        </Pad>
      )}
      <CaseStory found={found} />
      <CaseDocuments documents={found.documents} token={token} />
    </article>
  )
}
