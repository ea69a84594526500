import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { signInAction } from '../actions'

export function SignInForm({ next }: { next: string }) {
  const words = useTranslations('account')
  return (
    <ActionForm action={signInAction}>
      <input type="hidden" name="next" value={next} />
      <FormText name="email" label={words('email')} type="email" autoComplete="username" maxLength={254} required />
      <FormText
        name="password"
        label={words('password')}
        aside={<TextLink href="/forgot">{words('signIn.forgot')}</TextLink>}
        type="password"
        autoComplete="current-password"
        required
      />
      <SubmitButton wide pendingLabel={words('signIn.pending')}>
        {words('signIn.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
