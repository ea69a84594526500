import { getTranslations } from 'next-intl/server'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import type { ReminderView } from '../schema'
import { ReminderFields } from './reminder-fields'

type Props = { action: FormAction<ReminderView>; reminder?: ReminderView }

export async function ReminderForm({ action, reminder }: Props) {
  const t = await getTranslations('reminder')
  return (
    <ActionForm action={action}>
      {reminder && <input type="hidden" name="reminderId" value={reminder.id} />}
      {reminder && <FormVersion value={reminder.version} />}
      <ReminderFields reminder={reminder} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink href="/reminders" variant="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
