import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { countLinks } from '@/share-link/steps'
import { EditRecommendationInput, Facts, RecommendationView } from '../schema'
import { asRecommendation, pickFacts, recommendationSelection, without } from '../shape'
import { findSubject } from '../steps'

export const editRecommendation = operation({
  name: 'recommendation.edit',
  actors: ['person'],
  input: EditRecommendationInput,
  output: RecommendationView,
  find: ({ db, input }) =>
    db.recommendation.findFirst({
      where: { id: input.recommendationId, removedAt: null },
      select: { id: true, productId: true, companyId: true, authorName: true, facts: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { title, sentence, ...input }, found: { id, ...before } }) => {
    const shown = Facts.parse(before.facts)
    const subject = await findSubject(db, before)
    const facts = pickFacts([...shown, ...without(subject?.facts ?? [], shown)], input.facts)

    const { count } = await db.recommendation.updateMany({
      where: { id, removedAt: null, ...asSeen(input.version) },
      data: { title, sentence, facts, authorName: input.authorName || before.authorName, updatedAt: new Date(), ...nextVersion },
    })
    const now = await db.recommendation.findFirst({ where: { id, removedAt: null }, select: { ...recommendationSelection, version: true } })
    if (count === 0 || !now) throw missedEdit(now && { title: now.title, sentence: now.sentence, authorName: now.authorName, version: now.version })
    return asRecommendation(now, await countLinks(db, [id]))
  },
})
