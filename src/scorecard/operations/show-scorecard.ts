import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ScorecardView, ShowScorecardInput } from '../schema'
import { scoreCompanies } from '../score'

export const showScorecard = operation({
  name: 'scorecard.show',
  actors: ['person'],
  input: ShowScorecardInput,
  output: ScorecardView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { sort, order, take } }) => {
    const scores = await scoreCompanies(db, { sort, order, take: take + 1 })
    return { scores: scores.slice(0, take), currency: scores[0]?.currency ?? null, more: scores.length > take }
  },
})
