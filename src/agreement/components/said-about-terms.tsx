import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { TermsView } from '../schema'

type Props = { answers: TermsView['answers']; recordAt: string; company: string }

/** Everything that was said about the terms, oldest first, each with the record that both sides keep. */
export function SaidAboutTerms({ answers, recordAt, company }: Props) {
  const t = useTranslations('agreement')
  if (answers.length === 0) return null
  return (
    <ul className="mt-3.5 grid gap-2 text-small">
      {answers.map(({ id, answer, terms, offered, agentName, at }) => (
        <li key={id}>
          {t('said', { answer, who: agentName ?? company, terms, offered: offered?.name ?? '' })}{' '}
          <span className="text-ink-soft">
            <When at={at} /> · <TextLink href={`${recordAt}/${id}`}>{t('record')}</TextLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
