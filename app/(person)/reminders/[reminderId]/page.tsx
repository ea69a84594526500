import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { editReminderAction } from '@/reminder/actions'
import { DoneButton, RemoveReminder } from '@/reminder/components/reminder-buttons'
import { ReminderForm } from '@/reminder/components/reminder-form'
import { getReminder } from '@/reminder/operations/get-reminder'

export const generateMetadata = async ({ params }: PageProps<'/reminders/[reminderId]'>) => ({
  title: (await load(getReminder, await params)).text.slice(0, 80),
})

export default async function ReminderPage({ params }: PageProps<'/reminders/[reminderId]'>) {
  const t = await getTranslations('reminder')
  const reminder = await load(getReminder, await params)

  return (
    <div className="max-w-2xl">
      <PageHead title={t('editTitle')} actions={!reminder.doneAt && <DoneButton reminder={reminder} on="list" />} />
      <Pad>
        <ReminderForm action={editReminderAction} reminder={reminder} />
      </Pad>
      <div className="mt-5">
        <RemoveReminder reminderId={reminder.id} />
      </div>
    </div>
  )
}
