import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { addReminderAction } from '@/reminder/actions'
import { ReminderForm } from '@/reminder/components/reminder-form'
import { countNeeds } from '@/today/operations/count-needs'

export const generateMetadata = async () => ({ title: (await getTranslations('reminder'))('add') })

export default async function AddReminderPage() {
  const t = await getTranslations('reminder')
  // Nothing to read, but somebody has to be signed in; the frame around it asks the same.
  await load(countNeeds, {})

  return (
    <div className="max-w-2xl">
      <PageHead title={t('addTitle')} soft={t('addSoft')} />
      <Pad>
        <ReminderForm action={addReminderAction} />
      </Pad>
    </div>
  )
}
