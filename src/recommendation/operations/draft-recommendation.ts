import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DraftRecommendationInput, type Fact, Facts, RecommendationDraft } from '../schema'
import { refOf, without } from '../shape'
import { findSubject } from '../steps'

/** What could be shown about a product or a company, or about something that is recommended already. */
export const draftRecommendation = operation({
  name: 'recommendation.draft',
  actors: ['person'],
  input: DraftRecommendationInput,
  output: RecommendationDraft,
  find: async ({ db, input }) => (input.recommendationId ? written(db, input.recommendationId) : unwritten(db, input)),
  policy: rowPoliciesOnly,
  run: async ({ db, actor, found: { shown, offered, ...draft } }) => {
    const person = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true } })
    const facts = [...asChoices(shown, true), ...asChoices(without(offered, shown), false)]
    return { ...draft, authorName: draft.authorName ?? person.name, facts }
  },
})

async function written(db: Db, id: string) {
  const recommendation = await db.recommendation.findFirst({
    where: { id, removedAt: null },
    select: { productId: true, companyId: true, title: true, sentence: true, authorName: true, facts: true, version: true },
  })
  if (!recommendation) return null

  // What it is about may be gone by now; the recommendation stays what it was.
  const subject = await findSubject(db, recommendation)
  const { facts, ...rest } = recommendation
  return { ...rest, recommendationId: id, shown: Facts.parse(facts), offered: subject?.facts ?? [] }
}

async function unwritten(db: Db, asked: { productId?: string; companyId?: string }) {
  const subject = await findSubject(db, asked)
  if (!subject) return null

  const { name: title, sentence, productId, companyId, facts: offered } = subject
  return { recommendationId: null, version: null, productId, companyId, title, sentence: sentence ?? '', authorName: null, shown: [], offered }
}

const asChoices = (facts: Fact[], shown: boolean) => facts.map((fact) => ({ ref: refOf(fact), fact, shown }))
