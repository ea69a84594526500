import type { Metadata } from 'next'
import { cache } from 'react'
import { AskPage } from '@/ask/components/ask-page'
import { readAsk } from '@/ask/operations/read-ask'
import { anyone, currentVisitor, currentWriter } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { cardOf } from '@/platform/ui/card-of'
import { getTranslations } from '@/platform/ui/words'
import { LetterPage } from '@/recommendation/components/letter-page'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { listMine } from '@/reply/operations/list-mine'
import { readQuestions } from '@/reply/operations/read-questions'
import { Door } from '@/share-link/components/door'
import { lookAtDoor } from '@/share-link/operations/look-at-door'

const visitorOf = cache((token: string) => currentVisitor(token)())

// Head and body of the page are one visit, and one line in the owner's log.
const read = cache(async (token: string) => {
  const visitor = await visitorOf(token)
  if (!visitor) return { door: await load(lookAtDoor, { token }, async () => anyone) }
  const as = async () => visitor
  return visitor.recordKind === 'ask' ? { ask: await load(readAsk, {}, as) } : { letter: await load(readRecommendation, {}, as) }
})

export async function generateMetadata({ params }: PageProps<'/s/[token]'>): Promise<Metadata> {
  const { token } = await params
  const [{ letter, ask }, t] = await Promise.all([read(token), getTranslations()])
  const robots = { index: false, follow: false }
  const address = `${env.PUBLIC_URL}/s/${token}`
  const siteName = t('recommendation.letter.brand')
  if (!letter && !ask) {
    const title = t('share-link.door.metaTitle')
    return { title: { absolute: title }, openGraph: { type: 'website', siteName, title, images: cardOf(address, title) }, robots }
  }

  const title = ask
    ? t('ask.page.metaTitle', { name: ask.authorName, question: ask.question })
    : t(letter.verdict === 'recommends' ? 'recommendation.letter.metaTitle' : 'recommendation.letter.metaTitleNot', { name: letter.authorName, title: letter.title })
  const description = ask ? ask.candidates.map(({ name }) => name).join(' · ') : letter.sentence
  return { title: { absolute: title }, description, openGraph: { type: 'website', siteName, title, description, images: cardOf(address, title) }, twitter: { card: 'summary_large_image' }, robots }
}

export default async function FriendPage({ params }: PageProps<'/s/[token]'>) {
  const { token } = await params
  const { letter, ask, door } = await read(token)
  if (door) return <Door {...{ token, door }} />

  const visitor = await visitorOf(token)
  const as = async () => visitor
  const [questions, writer] = await Promise.all([load(readQuestions, {}, as), currentWriter()])
  const mine = writer ? await load(listMine, { recordId: visitor!.recordId }, async () => writer) : []
  const shared = { token, questions, mine }
  return ask ? <AskPage ask={ask} {...shared} /> : <LetterPage letter={letter} {...shared} />
}
