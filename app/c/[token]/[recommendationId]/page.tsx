import type { Metadata } from 'next'
import { cache } from 'react'
import { readLetter } from '@/circle/operations/read-letter'
import { currentVisitor, currentWriter } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { Brand } from '@/platform/ui/brand'
import { cardOf } from '@/platform/ui/card-of'
import { Chip } from '@/platform/ui/chip'
import { Lock } from '@/platform/ui/icons'
import { LetterShell } from '@/platform/ui/letter-shell'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { Letter } from '@/recommendation/components/letter'
import { FriendForm } from '@/reply/components/friend-form'
import { OwnWords, Questions } from '@/reply/components/own-words'
import { listMine } from '@/reply/operations/list-mine'
import { readQuestions } from '@/reply/operations/read-questions'

// Head and body of the page are one visit, and one line in the owner's log.
const read = cache((token: string, recommendationId: string) => load(readLetter, { recommendationId }, currentVisitor(token)))

export async function generateMetadata({ params }: PageProps<'/c/[token]/[recommendationId]'>): Promise<Metadata> {
  const { token, recommendationId } = await params
  const [letter, t] = await Promise.all([read(token, recommendationId), getTranslations('circle.page')])
  const { title, sentence: description } = letter
  return {
    title: { absolute: title },
    description,
    openGraph: { type: 'website', siteName: t('brand'), title, description, images: cardOf(`${env.PUBLIC_URL}/c/${token}/${recommendationId}`, title) },
    twitter: { card: 'summary_large_image' },
    robots: { index: false, follow: false },
  }
}

export default async function CircleLetterPage({ params }: PageProps<'/c/[token]/[recommendationId]'>) {
  const { token, recommendationId } = await params
  const [questions, writer] = await Promise.all([load(readQuestions, { recommendationId }, currentVisitor(token)), currentWriter()])
  const mine = writer ? await load(listMine, { recordId: recommendationId }, async () => writer) : []
  const [letter, t, tLetter] = await Promise.all([read(token, recommendationId), getTranslations('circle.page'), getTranslations('recommendation.letter')])
  return (
    <LetterShell brand={<Brand name={t('brand')} />} chip={<Chip icon={<Lock />}>{t('chip')}</Chip>} foot={tLetter('foot', { name: letter.authorName })}>
      <p className="mb-4 text-small text-ink-soft">
        <TextLink href={`/c/${token}`}>{t('back', { name: letter.authorName })}</TextLink>
      </p>
      <Letter letter={letter} photos={letter.photos.map(({ id }) => `/api/v1/s/${token}/photos/${id}`)} />
      <div className="mt-6 grid gap-4.5">
        <Questions questions={questions} name={letter.authorName} />
        <OwnWords mine={mine} />
        <FriendForm {...{ token, recommendationId }} name={letter.authorName} />
      </div>
    </LetterShell>
  )
}
