import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { OfRecommendationInput, PublishedRef } from '../schema'

/** That it was reported or hidden leaves Today. */
export const seeModeration = operation({
  name: 'publication.see',
  actors: ['person'],
  input: OfRecommendationInput,
  output: PublishedRef,
  find: ({ db, input }) => db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { recommendationId } }) => {
    const seenAt = new Date()
    await db.publication.updateMany({ where: { recommendationId, hiddenAt: { not: null }, hiddenSeenAt: null }, data: { hiddenSeenAt: seenAt } })
    await db.publicReport.updateMany({ where: { publication: { recommendationId }, seenAt: null }, data: { seenAt } })
    return { recommendationId }
  },
})
