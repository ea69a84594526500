import type { Metadata } from 'next'
import { ConfirmSignUpForm } from '@/account/components/confirm-sign-up-form'
import { Door } from '@/account/components/door'
import { getSignUp } from '@/account/operations/get-sign-up'
import { anyone } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.confirm'))('submit') }
}

export default async function ConfirmSignUpPage({ params }: PageProps<'/sign-up/[token]'>) {
  const { token } = await params
  const { name, email } = await load(getSignUp, { token }, async () => anyone)
  const words = await getTranslations('account.confirm')

  return (
    <Door title={words('title', { name })} sentence={words('sentence', { email })}>
      <ConfirmSignUpForm token={token} />
    </Door>
  )
}
