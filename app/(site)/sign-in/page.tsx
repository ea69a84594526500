import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Door } from '@/account/components/door'
import { SignInForm } from '@/account/components/sign-in-form'
import { sameSitePath } from '@/account/same-site-path'
import { currentPerson } from '@/platform/auth/current'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.signIn'))('submit') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = sameSitePath((await searchParams).next)
  if (await currentPerson()) redirect(next)
  const words = await getTranslations('account.signIn')

  const foot = (
    <>
      {words('new')} <TextLink href="/sign-up">{words('signUp')}</TextLink>
    </>
  )
  return (
    <Door title={words('title')} sentence={words('sentence')} foot={foot}>
      <SignInForm next={next} />
    </Door>
  )
}
