import { Check, X } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { Chip } from '@/platform/ui/chip'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { settleMessageAction } from '../actions'
import type { MessageView } from '../schema'

// What a company asked of me: my yes or no, or what I said.
export function SettleAsk({ issueId, message: { id, kind, settled, asks } }: { issueId: string; message: MessageView }) {
  const t = useTranslations('issue')
  if (settled) return <Chip tone={settled === 'granted' ? 'solved' : 'neutral'}>{t(`settled.${kind}.${settled}`)}</Chip>
  const fields = { issueId, messageId: id }
  return (
    <div className="grid gap-2 print:hidden">
      <div className="flex flex-wrap gap-2">
        <ActionButton action={settleMessageAction} fields={{ ...fields, answer: 'granted' }} size="small" icon={<Check />}>
          {t(`settle.${kind}.granted`)}
        </ActionButton>
        <ActionButton action={settleMessageAction} fields={{ ...fields, answer: 'declined' }} variant="plain" size="small" icon={<X />}>
          {t(`settle.${kind}.declined`)}
        </ActionButton>
      </div>
      {asks.includes('contact') && (
        <p className="text-small text-ink-soft">
          {t.rich('contactHint', { link: (words) => <TextLink key="link" href={`/issues/${issueId}/permit`}>{words}</TextLink> })}
        </p>
      )}
    </div>
  )
}
