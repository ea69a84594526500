import type { Metadata } from 'next'
import { cache } from 'react'
import { CircleFoot } from '@/circle/components/circle-foot'
import { CircleLetters } from '@/circle/components/circle-letters'
import { readCircle } from '@/circle/operations/read-circle'
import { currentVisitor } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { Brand } from '@/platform/ui/brand'
import { cardOf } from '@/platform/ui/card-of'
import { Chip } from '@/platform/ui/chip'
import { Lock } from '@/platform/ui/icons'
import { LetterShell } from '@/platform/ui/letter-shell'
import { getTranslations } from '@/platform/ui/words'

// Head and body of the page are one visit, and one line in the owner's log.
const read = cache((token: string, q?: string, before?: string) => load(readCircle, { q, before }, currentVisitor(token)))

type Query = Awaited<PageProps<'/c/[token]'>['searchParams']>
const asked = ({ q, before }: Query) => ({ q: typeof q === 'string' && q.trim() ? q.trim().slice(0, 200) : undefined, before: typeof before === 'string' ? before : undefined })

export async function generateMetadata({ params, searchParams }: PageProps<'/c/[token]'>): Promise<Metadata> {
  const { token } = await params
  const { q, before } = asked(await searchParams)
  const [{ authorName }, t] = await Promise.all([read(token, q, before), getTranslations('circle.page')])
  const title = t('metaTitle', { name: authorName })
  return {
    title: { absolute: title },
    alternates: { types: { 'application/atom+xml': `/c/${token}/feed` } },
    openGraph: { type: 'website', siteName: t('brand'), title, images: cardOf(`${env.PUBLIC_URL}/c/${token}`, title) },
    twitter: { card: 'summary_large_image' },
    robots: { index: false, follow: false },
  }
}

export default async function CirclePage({ params, searchParams }: PageProps<'/c/[token]'>) {
  const { token } = await params
  const { q, before } = asked(await searchParams)
  const [page, t] = await Promise.all([read(token, q, before), getTranslations('circle.page')])
  return (
    <LetterShell brand={<Brand name={t('brand')} />} chip={<Chip icon={<Lock />}>{t('chip')}</Chip>} foot={<CircleFoot token={token} name={page.authorName} />}>
      <CircleLetters page={page} path={`/c/${token}`} asked={{ q, before }} />
    </LetterShell>
  )
}
