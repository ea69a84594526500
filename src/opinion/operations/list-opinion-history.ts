import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { OpinionHistoryInput, Opinions, opinionsBeside } from '../schema'

export const listOpinionHistory = operation({
  name: 'opinion.history',
  actors: ['person'],
  input: OpinionHistoryInput,
  output: Opinions,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { companyId, productId } }) => {
    const beside = opinionsBeside()
    return db.opinion.findMany({
      ...beside,
      where: { ...beside.where, ...(productId ? { productId } : { companyId: companyId! }) },
    })
  },
})
