import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { CountNeedsInput, NeedsView } from '../schema'
import { countWhatNeedsMe } from '../steps'

/** The number beside "Today" in the navigation. */
export const countNeeds = operation({
  name: 'today.count',
  actors: ['person'],
  input: CountNeedsInput,
  output: NeedsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => ({ needs: await countWhatNeedsMe(db) }),
})
