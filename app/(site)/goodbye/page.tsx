import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Door } from '@/account/components/door'
import { ButtonLink } from '@/platform/ui/button-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.goodbye'))('title') }
}

export default async function GoodbyePage() {
  const words = await getTranslations('account.goodbye')
  return (
    <Door title={words('title')} sentence={words('sentence')}>
      <ButtonLink href="/">{words('home')}</ButtonLink>
    </Door>
  )
}
