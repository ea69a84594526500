import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { CaseOfInput } from '../schema'
import { stampCase } from '../steps'

/** A company answered: whoever holds a link to this issue reads the answer, too. The company cannot know of links. */
export const stampAnsweredCase = operation({
  name: 'share-link.stamp-answered',
  actors: ['person'],
  input: CaseOfInput,
  output: CaseOfInput,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    await stampCase(db, input.issueId)
    return input
  },
})
