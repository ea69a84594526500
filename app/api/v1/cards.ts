// The pictures that messages show beside a link. Only programs fetch them: each is written down as that, and is no look.
import { readAsk } from '@/ask/operations/read-ask'
import { readCircle } from '@/circle/operations/read-circle'
import { readLetter } from '@/circle/operations/read-letter'
import { letterPicture } from '@/document/steps'
import { isAppError, notFound } from '@/platform/access/errors'
import { limit, MINUTE } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { everybody, findVisitor } from '@/platform/auth/find-visitor'
import { anyone } from '@/platform/auth/instance'
import type { Card } from '@/platform/card/card'
import { sendCard } from '@/platform/card/send-card'
import { answering } from '@/platform/edge/route'
import { openPublicPhoto } from '@/publication/operations/open-public-photo'
import { readCompany } from '@/publication/operations/read-company'
import { readPerson } from '@/publication/operations/read-person'
import { readPublished } from '@/publication/operations/read-published'
import { CARD_OF_DOOR, cardOfLetter } from '@/recommendation/card'
import { openPhoto } from '@/recommendation/operations/open-photo'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { lookAtDoor } from '@/share-link/operations/look-at-door'

// Each may be drawn anew: as often as a link is sent around, and no more.
const countCard = limit('card', { points: 120, seconds: 15 * MINUTE }, 'That was a lot of pictures.')
const counted = (request: Request) => countCard(networkOf(request.headers.get('x-client-address') ?? 'unknown'))
const asProgram = (request: Request) => new Headers([...request.headers, ['purpose', 'prefetch']])

export const linkCard = answering(async (request, { token = '' }) => {
  await counted(request)
  const visitor = await findVisitor(token, asProgram(request))
  if (!visitor) return sendCard(request, await cardOfDoor(token), 'secret')
  if (visitor.recordKind === 'ask') {
    const { question, authorName, candidates } = await readAsk(visitor, {})
    return sendCard(request, { head: `${authorName} asks`, title: question, text: candidates.map(({ name }) => name).join(' · ') }, 'secret')
  }
  const letter = await readRecommendation(visitor, {})
  return sendCard(request, { ...cardOfLetter(letter), photo: await photoOf(letter, (photoId) => openPhoto(visitor, { photoId })) }, 'secret')
})

/** Nothing is told of what waits behind it; what is over and what never was are missing alike. */
async function cardOfDoor(token: string): Promise<Card> {
  await lookAtDoor(anyone, { token })
  return CARD_OF_DOOR
}

export const circleCard = answering(async (request, { token = '' }) => {
  await counted(request)
  const visitor = await findVisitor(token, asProgram(request))
  if (!visitor) throw notFound()
  const { name, authorName } = await readCircle(visitor, { take: 1 })
  return sendCard(request, { head: name, title: `What ${authorName} recommends`, text: '' }, 'secret')
})

export const circleLetterCard = answering(async (request, { token = '', recommendationId = '' }) => {
  await counted(request)
  const visitor = await findVisitor(token, asProgram(request))
  if (!visitor) throw notFound()
  const letter = await readLetter(visitor, { recommendationId })
  return sendCard(request, { ...cardOfLetter(letter), photo: await photoOf(letter, (photoId) => openPhoto(visitor, { photoId })) }, 'secret')
})

export const publishedCard = answering(async (request, { slug = '', recommendationId = '' }) => {
  await counted(request)
  const reader = everybody(asProgram(request))
  const { letter } = await readPublished(reader, { slug, recommendationId })
  if (!letter) throw notFound()
  return sendCard(request, { ...cardOfLetter(letter), photo: await photoOf(letter, (photoId) => openPublicPhoto(reader, { slug, photoId })) }, 'public')
})

export const personCard = answering(async (request, { slug = '' }) => {
  await counted(request)
  const { page } = await readPerson(everybody(asProgram(request)), { slug, take: 3 })
  if (!page) throw notFound()
  return sendCard(request, { head: 'On Turnabout', title: `What ${page.name} recommends`, text: page.letters.map(({ title }) => title).join(' · ') }, 'public')
})

export const companyCard = answering(async (request, { domain = '' }) => {
  await counted(request)
  const { name } = await readCompany(everybody(asProgram(request)), { domain, take: 1 })
  return sendCard(request, { head: 'On Turnabout', title: `What people say about ${name}`, text: '' }, 'public')
})

type Shown = { photos: { id: string }[] }

/** The first one; a file that is gone is no reason to draw nothing. */
async function photoOf({ photos: [first] }: Shown, open: (photoId: string) => Promise<{ fileKey: string }>): Promise<Buffer | null> {
  if (!first) return null
  try {
    return Buffer.from(await (await letterPicture(await open(first.id))).arrayBuffer())
  } catch (error) {
    if (!isAppError(error)) throw error
    return null
  }
}
