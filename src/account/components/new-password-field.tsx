import { getTranslations } from 'next-intl/server'
import { FormText } from '@/platform/ui/form-fields'

type Props = { name: string; label: string }

export async function NewPasswordField({ name, label }: Props) {
  const words = await getTranslations('account.signUp')
  return (
    <FormText name={name} label={label} hint={words('passwordHint')} type="password" autoComplete="new-password" minLength={10} maxLength={200} required />
  )
}
