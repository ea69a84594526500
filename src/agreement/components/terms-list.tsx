import { useTranslations } from '@/platform/ui/words'
import type { TermsView } from '../schema'

/** What somebody may and may not do under some terms. */
export function TermsList({ terms }: { terms: TermsView['terms'] }) {
  const t = useTranslations('agreement')
  return (
    <div className="grid gap-2 text-small">
      <p className="font-semibold">
        {terms.name} <span className="font-normal text-ink-soft">{terms.id}</span>
      </p>
      <Lines label={t('may')} lines={terms.may} />
      <Lines label={t('mayNot')} lines={terms.mayNot} />
    </div>
  )
}

function Lines({ label, lines }: { label: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p className="text-ink-soft">{label}</p>
      <ul className="ml-4.5 list-disc">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
