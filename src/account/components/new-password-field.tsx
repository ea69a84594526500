import { FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'

type Props = { name: string; label: string }

export function NewPasswordField({ name, label }: Props) {
  const words = useTranslations('account.signUp')
  return (
    <FormText name={name} label={label} hint={words('passwordHint')} type="password" autoComplete="new-password" minLength={10} maxLength={200} required />
  )
}
