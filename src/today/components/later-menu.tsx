import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { buttonClass } from '@/platform/ui/button-class'
import { SubmitButton } from '@/platform/ui/submit-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { CalendarDay } from '@/product/components/calendar-day'
import { snoozeNeedAction, wakeNeedAction } from '../actions'
import type { Need } from '../schema'

/** "Not now", in a small sheet that opens and closes without JavaScript. */
export async function LaterMenu({ need: { kind, recordId, title, later } }: { need: Need }) {
  const t = await getTranslations('today')
  if (later.length === 0) return null
  const id = `later-${kind}-${recordId}`
  return (
    <>
      <button type="button" popoverTarget={id} className={buttonClass({ variant: 'ghost', size: 'small' })} aria-label={t('laterOf', { title })}>
        {t('later')}
      </button>
      <div id={id} popover="auto" role="group" aria-label={t('laterOf', { title })} className={sheetClass}>
        <p className="text-small text-ink-soft">{t('putOff')}</p>
        <p className="mb-3 font-title text-[1.125rem] leading-snug">{title}</p>
        <ActionForm action={snoozeNeedAction} className="grid gap-2">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="recordId" value={recordId} />
          {later.map((choice) => (
            <SubmitButton key={choice} variant="plain" wide name="later" value={choice}>
              {t(`until.${choice}`)}
            </SubmitButton>
          ))}
        </ActionForm>
      </div>
    </>
  )
}

const sheetClass =
  'm-auto w-72 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-card p-4.5 text-ink ' +
  'shadow-[0_10px_40px_oklch(0.2_0.02_70/0.25)] backdrop:bg-[oklch(0.2_0.02_70/0.25)]'

/** Says until when it rests, and takes it back. `later` is its kind and its record. */
export async function LaterNotice({ later, until }: { later: string; until: string }) {
  const t = await getTranslations('today')
  const [kind = '', recordId = ''] = later.split('_')
  return (
    <UndoNotice action={wakeNeedAction} fields={{ kind, recordId }} undo={t('undo')}>
      {/^\d{4}-\d{2}-\d{2}$/.test(until) ? t.rich('rests', { day: () => <CalendarDay day={until} /> }) : t('restsSome')}
    </UndoNotice>
  )
}
