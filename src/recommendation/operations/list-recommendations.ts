import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { countHelped } from '@/reply/steps'
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
      select: recommendationSelection(),
      orderBy: { id: 'desc' },
      take: input.take,
    })
    const ids = recommendations.map(({ id }) => id)
    const [links, helped] = [await countLinks(db, ids), await countHelped(db, ids)]
    return recommendations.map((recommendation) => asRecommendation(recommendation, links, helped))
  },
})
