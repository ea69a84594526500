import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { countIn } from '../period'
import { PeriodInput, PeriodView } from '../schema'

/** What would go with these days, by kind. */
export const lookAtPeriod = operation({
  name: 'trash.look-at-period',
  actors: ['person'],
  input: PeriodInput,
  output: PeriodView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const kinds = await countIn(db, input)
    return { ...input, kinds, all: kinds.reduce((sum, { count }) => sum + count, 0) }
  },
})
