import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Landing } from '@/account/components/landing'
import { LandingExample } from '@/account/components/landing-example'
import { currentPerson } from '@/platform/auth/current'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('site')
  return { title: { absolute: `${words('brand')} · ${words('landing.title')}` }, description: words('landing.lede') }
}

export default async function LandingPage() {
  if (await currentPerson()) redirect('/today')
  return <Landing example={<LandingExample />} />
}
