import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import type { ReminderView } from '../schema'
import { ReminderFields } from './reminder-fields'

type Props = { action: FormAction<ReminderView>; reminder?: ReminderView }

export function ReminderForm({ action, reminder }: Props) {
  const t = useTranslations('reminder')
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
