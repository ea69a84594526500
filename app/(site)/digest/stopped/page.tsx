import type { Metadata } from 'next'
import { Door } from '@/account/components/door'
import { ButtonLink } from '@/platform/ui/button-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('digest'))('stoppedTitle') }
}

export default async function StoppedDigestPage() {
  const t = await getTranslations('digest')
  return (
    <Door title={t('stoppedTitle')} sentence={t('stoppedSentence')}>
      <ButtonLink href="/today" wide>
        {t('toToday')}
      </ButtonLink>
    </Door>
  )
}
