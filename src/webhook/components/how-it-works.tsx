import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'

const PARTS = ['what', 'sign', 'answer', 'again'] as const
const EXAMPLE = `{
  "type": "issue.permitted",
  "timestamp": "…",
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
          <p key={part}>
            {t.rich(part, { code: (words) => <code className="text-[0.95em] whitespace-nowrap">{words}</code> })}
          </p>
        ))}
      </div>
    </Pad>
  )
}
