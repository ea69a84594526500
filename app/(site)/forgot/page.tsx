import type { Metadata } from 'next'
import { Door } from '@/account/components/door'
import { ForgotForm } from '@/account/components/forgot-form'
import { MailSent } from '@/account/components/mail-sent'
import { lookAtDoor } from '@/account/operations/look-at-door'
import { anyone } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.forgot'))('title') }
}

export default async function ForgotPage({ searchParams }: PageProps<'/forgot'>) {
  const words = await getTranslations('account')
  const { sendsMail } = await load(lookAtDoor, {}, async () => anyone)
  const foot = <TextLink href="/sign-in">{words('forgot.back')}</TextLink>

  if ((await searchParams).sent !== undefined) {
    return (
      <Door title={words('mailSent.title')} sentence={words('mailSent.resetSentence')} foot={foot}>
        <MailSent sendsMail={sendsMail} again="/forgot" />
      </Door>
    )
  }
  return (
    <Door title={words('forgot.title')} sentence={words('forgot.sentence')} foot={foot}>
      <ForgotForm />
    </Door>
  )
}
