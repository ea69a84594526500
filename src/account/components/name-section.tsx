import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { renameAction } from '../actions'

export function NameSection({ name }: { name: string }) {
  const words = useTranslations('account.settings.name')
  return (
    <Pad label={words('section')}>
      <ActionForm action={renameAction} className="grid max-w-110 gap-4">
        <FormText name="name" label={words('label')} hideLabel hint={words('hint')} defaultValue={name} autoComplete="name" maxLength={80} required />
        <div>
          <SubmitButton variant="plain">{words('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
