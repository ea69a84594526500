import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'

const PARTS = ['what', 'sign', 'answer', 'again'] as const
const EXAMPLE = `{
  "type": "issue.permitted",
  "timestamp": "2026-11-22T14:05:00.000Z",
  "data": {
    "companyId": "…",
    "entryId": "…"
  }
}`

export function HowItWorks() {
  const t = useTranslations('webhook.how')
  return (
    <Pad label={t('title')}>
      <div className="grid gap-2.5 text-small">
        <pre className="overflow-x-auto rounded-xl bg-sunk px-3.5 py-3" tabIndex={0} aria-label={t('example')}>
          {EXAMPLE}
        </pre>
        {PARTS.map((part) => (
          <p key={part} className="wrap-anywhere">
            {t.rich(part, { code: (words) => <code className="text-[0.95em]">{words}</code> })}
          </p>
        ))}
      </div>
    </Pad>
  )
}
