import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
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

    const changed = await db.recommendation.updateMany({
      where: { id, removedAt: null },
      data: { title, sentence, facts, authorName: input.authorName || before.authorName, updatedAt: new Date() },
    })
    if (changed.count === 0) throw notFound()

    const after = await db.recommendation.findFirstOrThrow({ where: { id }, select: recommendationSelection })
    return asRecommendation(after, await countLinks(db, [id]))
  },
})
