import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Door } from '@/account/components/door'
import { ButtonLink } from '@/platform/ui/button-link'

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
