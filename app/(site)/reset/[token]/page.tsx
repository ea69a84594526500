import type { Metadata } from 'next'
import { Door } from '@/account/components/door'
import { ResetForm } from '@/account/components/reset-form'
import { getPasswordReset } from '@/account/operations/get-password-reset'
import { anyone } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.reset'))('title') }
}

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params
  const { email } = await load(getPasswordReset, { token }, async () => anyone)
  const words = await getTranslations('account.reset')

  return (
    <Door title={words('title')} sentence={words('sentence')}>
      <ResetForm token={token} email={email} />
    </Door>
  )
}
