import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { countHelped } from '@/reply/steps'
import { countLinks } from '@/share-link/steps'
import { RecommendationIdInput, RecommendationView } from '../schema'
import { asRecommendation, recommendationSelection } from '../shape'

export const getRecommendation = operation({
  name: 'recommendation.get',
  actors: ['person'],
  input: RecommendationIdInput,
  output: RecommendationView,
  find: ({ db, input }) =>
    db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: recommendationSelection() }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => asRecommendation(found, await countLinks(db, [found.id]), await countHelped(db, [found.id])),
})
