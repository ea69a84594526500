import type { Metadata } from 'next'
import { Door } from '@/account/components/door'
import { ButtonLink } from '@/platform/ui/button-link'
import { getTranslations } from '@/platform/ui/words'

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
