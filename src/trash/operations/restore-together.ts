import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { restoreFrom } from '../period'
import { Together, TogetherInput } from '../schema'

/** What was removed at this moment comes back. */
export const restoreTogether = operation({
  name: 'trash.restore-together',
  actors: ['person'],
  input: TogetherInput,
  output: Together,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { removedAt } }) => {
    const count = await restoreFrom(db, removedAt)
    if (count === 0) throw notFound()
    return { removedAt, count }
  },
})
