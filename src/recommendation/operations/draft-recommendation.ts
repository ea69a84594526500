import { offeredFaces } from '@/face/steps'
import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { offeredPhotos } from '../photos'
import { DraftRecommendationInput, type Fact, Facts, RecommendationDraft } from '../schema'
import { refOf, without } from '../shape'
import { findSubject } from '../steps'

/** What could be shown about a product, a company or an answer that worked, or about something that is recommended already. */
export const draftRecommendation = operation({
  name: 'recommendation.draft',
  actors: ['person'],
  input: DraftRecommendationInput,
  output: RecommendationDraft,
  find: async ({ db, input: { recommendationId, likeId, ...asked } }) => {
    if (recommendationId) return written(db, recommendationId)
    return likeId ? again(db, likeId) : unwritten(db, asked)
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: { shown, offered, faceId, ...draft } }) => {
    const faces = await offeredFaces(db)
    const facts = [...asChoices(shown, true), ...asChoices(without(offered, shown), false)]
    const face = faces.find(({ value }) => value === faceId)?.value ?? null
    return { ...draft, faces, face, facts, photos: await offeredPhotos(db, draft, draft.recommendationId) }
  },
})

async function written(db: Db, id: string) {
  const recommendation = await db.recommendation.findFirst({ where: { id, removedAt: null }, select })
  if (!recommendation) return null

  // What it is about may be gone by now; the recommendation stays what it was.
  const subject = await findSubject(db, recommendation)
  const { facts, ...rest } = recommendation
  return { ...rest, recommendationId: id, shown: Facts.parse(facts), offered: subject?.facts ?? [] }
}

/** The same thing for other people: the words to begin from, and the facts as they are now. */
async function again(db: Db, id: string) {
  const first = await written(db, id)
  const subject = first && (await findSubject(db, first))
  if (!first || !subject) return null
  const told = new Set(first.shown.map(refOf))
  const shown = subject.facts.filter((fact) => told.has(refOf(fact)))
  return { ...first, recommendationId: null, version: null, authorName: null, shown, offered: subject.facts }
}

async function unwritten(db: Db, asked: { productId?: string; companyId?: string; issueId?: string }) {
  const subject = await findSubject(db, asked)
  if (!subject) return null

  const { name: title, sentence, facts: offered, ...about } = subject
  return { ...about, recommendationId: null, version: null, title, sentence: sentence ?? '', authorName: null, faceId: null, shown: [], offered }
}

const select = { productId: true, companyId: true, issueId: true, verdict: true, title: true, sentence: true, faceId: true, authorName: true, facts: true, version: true } as const

const asChoices = (facts: Fact[], shown: boolean) => facts.map((fact) => ({ ref: refOf(fact), fact, shown }))
