import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { OfRecommendationInput, ShownTo } from '../schema'
import { readChoices } from '../shape'

/** The circles that see a recommendation, among those that could. */
export const listChoices = operation({
  name: 'circle.choices',
  actors: ['person'],
  input: OfRecommendationInput,
  output: ShownTo,
  find: ({ db, input }) => db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => ({ recommendationId: id, circles: await readChoices(db, id) }),
})
