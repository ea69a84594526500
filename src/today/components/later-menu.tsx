import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { SubmitButton } from '@/platform/ui/submit-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import { snoozeNeedAction, wakeNeedAction } from '../actions'
import type { Need } from '../schema'

/** Names one need in an address. */
export const keyOf = ({ kind, recordId }: Pick<Need, 'kind' | 'recordId'>) => `${kind}_${recordId}`

/** "Not now": asks for how long, in place of the row's buttons. One row at a time, so that the others stay short. */
export function LaterLink({ need, at }: { need: Need; at: string }) {
  const t = useTranslations('today')
  if (need.later.length === 0) return null
  return (
    <ButtonLink variant="ghost" size="small" href={`${at}${at.includes('?') ? '&' : '?'}putOff=${keyOf(need)}`} data-stay aria-label={t('laterOf', { title: need.title })}>
      {t('later')}
    </ButtonLink>
  )
}

export function LaterChoices({ need: { kind, recordId, title, later }, at }: { need: Need; at: string }) {
  const t = useTranslations('today')
  return (
    <div role="group" aria-label={t('laterOf', { title })} className="flex flex-wrap items-center justify-end gap-2">
      <span className="text-small text-ink-soft">{t('putOff')}</span>
      <ActionForm action={snoozeNeedAction} className="flex flex-wrap gap-2">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="recordId" value={recordId} />
        {later.map((choice, place) => (
          <SubmitButton key={choice} variant="plain" size="small" name="later" value={choice} autoFocus={place === 0}>
            {t(`until.${choice}`)}
          </SubmitButton>
        ))}
      </ActionForm>
      <ButtonLink variant="ghost" size="small" href={at} data-stay>
        {t('notPutOff')}
      </ButtonLink>
    </div>
  )
}

/** Says until when it rests, and takes it back. `later` is its kind and its record. */
export function LaterNotice({ later, until }: { later: string; until: string }) {
  const t = useTranslations('today')
  const [kind = '', recordId = ''] = later.split('_')
  return (
    <UndoNotice action={wakeNeedAction} fields={{ kind, recordId }} undo={t('undo')}>
      {/^\d{4}-\d{2}-\d{2}$/.test(until) ? t.rich('rests', { day: () => <CalendarDay day={until} /> }) : t('restsSome')}
    </UndoNotice>
  )
}
