import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { GiveOpinionInput, OpinionView, opinionsBeside, opinionSelection } from '../schema'

export const giveOpinion = operation({
  name: 'opinion.give',
  actors: ['person'],
  input: GiveOpinionInput,
  output: OpinionView,
  find: ({ db, input }) => {
    const beside = { opinions: { ...opinionsBeside(), take: 1 } }
    return input.productId
      ? db.product.findFirst({ where: { id: input.productId, removedAt: null }, select: beside })
      : db.relationship.findFirst({ where: { companyId: input.companyId!, removedAt: null }, select: beside })
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input, found }) => {
    const { companyId = null, productId = null, verdict, sentence, stars } = input
    // Saving the same thing twice is no change of mind.
    const now = found.opinions[0] && OpinionView.parse(found.opinions[0])
    const same = now && now.verdict === verdict && now.sentence === sentence && sameStars(now.stars, stars)
    if (same) return found.opinions[0]!

    return db.opinion.create({ data: { companyId, productId, verdict, sentence, stars }, select: opinionSelection })
  },
})

type Stars = OpinionView['stars']
const told = (stars: Stars) => stars.map(({ criterion, stars }) => `${stars} ${criterion}`).sort().join('\n')
const sameStars = (one: Stars, other: Stars) => told(one) === told(other)
