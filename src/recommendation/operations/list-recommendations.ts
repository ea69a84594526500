import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { countLinks } from '@/share-link/steps'
import { ListRecommendationsInput, RecommendationView } from '../schema'
import { asRecommendation, recommendationSelection } from '../shape'

export const listRecommendations = operation({
  name: 'recommendation.list',
  actors: ['person'],
  input: ListRecommendationsInput,
  output: z.array(RecommendationView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const recommendations = await db.recommendation.findMany({
      where: { removedAt: null, ...(input.before && { id: { lt: input.before } }) },
      select: recommendationSelection,
      orderBy: { id: 'desc' },
      take: input.take,
    })
    const links = await countLinks(db, 'recommendationId', recommendations.map(({ id }) => id))
    return recommendations.map((recommendation) => asRecommendation(recommendation, links))
  },
})
