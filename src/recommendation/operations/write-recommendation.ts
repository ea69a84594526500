import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { RecommendationView, WriteRecommendationInput } from '../schema'
import { asRecommendation, pickFacts, recommendationSelection } from '../shape'
import { findSubject } from '../steps'

export const writeRecommendation = operation({
  name: 'recommendation.write',
  actors: ['person'],
  input: WriteRecommendationInput,
  output: RecommendationView,
  find: ({ db, input }) => findSubject(db, input),
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { title, sentence, ...input }, found: { productId, companyId, facts } }) => {
    const person = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true } })
    const recommendation = await db.recommendation.create({
      data: { productId, companyId, title, sentence, authorName: input.authorName || person.name, facts: pickFacts(facts, input.facts) },
      select: recommendationSelection,
    })
    return asRecommendation(recommendation, new Map())
  },
})
