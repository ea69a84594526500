import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { stampRecommendation } from '@/share-link/steps'
import { RecommendationIdInput } from '../schema'

export const restoreRecommendation = operation({
  name: 'recommendation.restore',
  actors: ['person'],
  input: RecommendationIdInput,
  output: RecommendationIdInput,
  find: ({ db, input }) =>
    db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: { not: null } }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id } }) => {
    const restored = await db.recommendation.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
    if (restored.count === 0) throw notFound()
    await stampRecommendation(db, id)
    return input
  },
})
