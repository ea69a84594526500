import { AppError } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { OfRecommendationInput, PublishedRef } from '../schema'
import { takeBack } from '../steps'

/** Its address says from the next request on that it is over. */
export const takeBackPublication = operation({
  name: 'publication.take-back',
  actors: ['person'],
  input: OfRecommendationInput,
  output: PublishedRef,
  find: ({ db, input }) => db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id } }) => {
    if ((await takeBack(db, [id])) === 0) throw new AppError('CONFLICT', 'This was not public any more.')
    return input
  },
})
