import { Bell } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import { addReminderHereAction } from '../actions'
import type { RemindersBesideView } from '../schema'
import { DoneButton } from './reminder-buttons'
import { ReminderFields } from './reminder-fields'

type About = { companyId: string } | { productId: string } | { issueId: string }
type Props = { about: About; list: RemindersBesideView }

/** The reminders of one record, on its page: what is to come, and a form for another. */
export function RemindersBeside({ about, list: { reminders, more } }: Props) {
  const t = useTranslations('reminder')
  return (
    <Pad label={t('list')} aside={more && <TextLink href="/reminders">{t('all')}</TextLink>}>
      {reminders.length > 0 && (
        <ul role="list" className="-mt-1 mb-2">
          {reminders.map((reminder) => (
            <li key={reminder.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-2 first:border-t-0">
              <div className="min-w-0 grow basis-36">
                <TextLink href={`/reminders/${reminder.id}`} className="font-medium">
                  {reminder.text}
                </TextLink>
                <p className="text-small text-ink-soft">
                  <CalendarDay day={reminder.dueOn} />
                  {reminder.repeats && ` · ${t(`every.${reminder.repeats}`)}`}
                </p>
              </div>
              <DoneButton reminder={reminder} on="record" size="small" />
            </li>
          ))}
        </ul>
      )}
      <details className="group">
        <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 font-[550] text-mine md:pointer-fine:min-h-8 [&::-webkit-details-marker]:hidden">
          <Bell className="size-4.5" />
          {t('remindMe')}
        </summary>
        <div className="mt-3">
          <ActionForm action={addReminderHereAction} done={<p className="text-small text-solved">{t('added')}</p>}>
            {Object.entries(about).map(([name, id]) => (
              <input key={name} type="hidden" name={name} value={id} />
            ))}
            <ReminderFields />
            <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
          </ActionForm>
        </div>
      </details>
    </Pad>
  )
}
