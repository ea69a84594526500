import { Chip } from '@/platform/ui/chip'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { restoreAskAction } from '../actions'
import type { AskOfIntent } from '../schema'

export function AsksOfIntent({ asks }: { asks: AskOfIntent[] }) {
  const t = useTranslations('ask.ofIntent')
  if (asks.length === 0) return null
  return (
    <Pad label={t('title')} className="mb-4">
      <ul role="list" className="grid gap-1.5">
        {asks.map(({ id, question, decidedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            <TextLink href={`/want/asked/${id}`}>{question}</TextLink>
            <Chip tone={decidedAt ? 'solved' : 'shown'}>{t(decidedAt ? 'decidedOn' : 'open')}</Chip>
          </li>
        ))}
      </ul>
    </Pad>
  )
}

export function RemovedAskNotice({ askId }: { askId: string }) {
  const t = useTranslations('ask')
  return (
    <UndoNotice action={restoreAskAction} fields={{ askId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
