import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { takeBack } from '@/publication/steps'
import { stampRecommendation } from '@/share-link/steps'
import { RecommendationIdInput } from '../schema'

/** Its links open nothing from the next request on; they come back with it. That it was public does not: everybody is told anew. */
export const removeRecommendation = operation({
  name: 'recommendation.remove',
  actors: ['person'],
  input: RecommendationIdInput,
  output: RecommendationIdInput,
  find: ({ db, input }) => db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id } }) => {
    await takeBack(db, [id])
    const removed = await db.recommendation.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date() } })
    if (removed.count === 0) throw notFound()
    await stampRecommendation(db, id)
    return input
  },
})
