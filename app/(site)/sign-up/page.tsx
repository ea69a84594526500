import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Door } from '@/account/components/door'
import { MailSent } from '@/account/components/mail-sent'
import { SignUpForm } from '@/account/components/sign-up-form'
import { lookAtDoor } from '@/account/operations/look-at-door'
import { anyone, currentPerson } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.signUp'))('title') }
}

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  if (await currentPerson()) redirect('/today')
  const words = await getTranslations('account')
  const { first, sendsMail } = await load(lookAtDoor, {}, async () => anyone)
  const { sent } = await searchParams

  if (sent !== undefined) {
    return (
      <Door title={words('mailSent.title')} sentence={words('mailSent.sentence')}>
        <MailSent sendsMail={sendsMail} again="/sign-up" />
      </Door>
    )
  }
  const foot = (
    <>
      {words('signUp.known')} <TextLink href="/sign-in">{words('signUp.signIn')}</TextLink>
    </>
  )
  return (
    <Door
      title={words(first ? 'signUp.firstTitle' : 'signUp.title')}
      sentence={words(first ? 'signUp.firstSentence' : 'signUp.sentence')}
      foot={!first && foot}
    >
      <SignUpForm first={first} />
    </Door>
  )
}
