import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { removedTogether } from '../period'
import { Forgotten, TogetherInput } from '../schema'
import { forget } from '../steps'

/** What was removed at this moment, now instead of after 30 days. */
export const deleteTogether = operation({
  name: 'trash.delete-together',
  actors: ['person'],
  input: TogetherInput,
  output: Forgotten,
  find: async ({ db, input }) => (await removedTogether(db)).find(({ removedAt }) => removedAt.getTime() === input.removedAt.getTime()),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { removedAt } }) => ({ fileKeys: await forget(db, { before: new Date(), only: { removedAt } }) }),
})
