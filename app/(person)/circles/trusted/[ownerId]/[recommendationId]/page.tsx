import type { Metadata } from 'next'
import { readTrusted } from '@/circle/operations/read-trusted'
import { currentFriend } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { signedInFirst } from '@/platform/edge/signed-in-first'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { Letter } from '@/recommendation/components/letter'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('circle.trusted'))('title') }
}

export default async function TrustedLetterPage({ params }: PageProps<'/circles/trusted/[ownerId]/[recommendationId]'>) {
  await signedInFirst()
  const letter = await load(readTrusted, await params, currentFriend)
  const t = await getTranslations('circle.trusted')
  return (
    <div className="max-w-155">
      <p className="mb-4 text-small text-ink-soft">
        <TextLink href="/circles/trusted">{t('back')}</TextLink>
      </p>
      <Letter letter={letter} photos={[]} />
    </div>
  )
}
