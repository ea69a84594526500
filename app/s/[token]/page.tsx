import { Lock } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { cache } from 'react'
import { currentVisitor } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { Brand } from '@/platform/ui/brand'
import { Chip } from '@/platform/ui/chip'
import { LetterShell } from '@/platform/ui/letter-shell'
import { getTranslations } from '@/platform/ui/words'
import { Letter } from '@/recommendation/components/letter'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'

// Head and body of the page are one visit, and one line in the owner's log.
const read = cache((token: string) => load(readRecommendation, {}, currentVisitor(token)))

export async function generateMetadata({ params }: PageProps<'/s/[token]'>): Promise<Metadata> {
  const [letter, t] = await Promise.all([read((await params).token), getTranslations('recommendation.letter')])
  const title = t('metaTitle', { name: letter.authorName, title: letter.title })
  const description = letter.sentence

  return {
    title: { absolute: title },
    description,
    openGraph: { type: 'website', siteName: t('brand'), title, description },
    robots: { index: false, follow: false },
  }
}

export default async function FriendPage({ params }: PageProps<'/s/[token]'>) {
  const [letter, t] = await Promise.all([read((await params).token), getTranslations('recommendation.letter')])

  return (
    <LetterShell
      brand={<Brand name={t('brand')} />}
      chip={<Chip icon={<Lock />}>{t('chip')}</Chip>}
      foot={t('foot', { name: letter.authorName })}
    >
      <Letter letter={letter} />
    </LetterShell>
  )
}
