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
    // Saving the same thing twice is no change of mind.
    const now = found.opinions[0]
    if (now && now.verdict === input.verdict && now.sentence === input.sentence) return now

    const { companyId = null, productId = null, verdict, sentence } = input
    return db.opinion.create({ data: { companyId, productId, verdict, sentence }, select: opinionSelection })
  },
})
