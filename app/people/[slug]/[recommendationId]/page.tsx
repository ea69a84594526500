import type { Metadata } from 'next'
import { cache } from 'react'
import { currentPublic } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { cardOf } from '@/platform/ui/card-of'
import { getTranslations } from '@/platform/ui/words'
import { OverPage } from '@/publication/components/over-page'
import { PublicLetter } from '@/publication/components/public-letter'
import { readPublished } from '@/publication/operations/read-published'

// Head and body of the page are one look.
const read = cache((slug: string, recommendationId: string) => load(readPublished, { slug, recommendationId }, currentPublic))

export async function generateMetadata({ params }: PageProps<'/people/[slug]/[recommendationId]'>): Promise<Metadata> {
  const { slug, recommendationId } = await params
  const [{ letter }, t] = await Promise.all([read(slug, recommendationId), getTranslations()])
  if (!letter) return { title: { absolute: t('publication.gone.title') }, robots: { index: false } }
  const title = t(letter.verdict === 'recommends' ? 'recommendation.letter.metaTitle' : 'recommendation.letter.metaTitleNot', { name: letter.authorName, title: letter.title })
  const [url, description] = [`${env.PUBLIC_URL}/people/${slug}/${recommendationId}`, letter.sentence]
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: url },
    openGraph: { type: 'article', siteName: t('publication.page.brand'), title, description, url, images: cardOf(url, title) },
    twitter: { card: 'summary_large_image' },
    robots: { index: letter.listed },
  }
}

export default async function PublishedPage({ params }: PageProps<'/people/[slug]/[recommendationId]'>) {
  const { slug, recommendationId } = await params
  const { letter, over } = await read(slug, recommendationId)
  if (!letter) return <OverPage over={over ?? 'taken-back'} />
  return <PublicLetter letter={letter} slug={slug} address={`${env.PUBLIC_URL}/people/${slug}/${recommendationId}`} />
}
