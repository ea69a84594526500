import type { Metadata } from 'next'
import { Door } from '@/account/components/door'
import { StopForm } from '@/digest/components/stop-form'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('digest'))('stopTitle'), robots: { index: false, follow: false } }
}

// Opening it changes nothing: programs that look at links in mails open it, too.
export default async function StopDigestPage({ params }: PageProps<'/digest/stop/[token]'>) {
  const { token } = await params
  const t = await getTranslations('digest')
  return (
    <Door title={t('stopTitle')} sentence={t('stopSentence')}>
      <StopForm token={token} />
    </Door>
  )
}
