import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { Forgotten } from '../schema'
import { forget } from '../steps'

/** Everything in it, now instead of after 30 days. */
export const emptyTrash = operation({
  name: 'trash.empty',
  actors: ['person'],
  input: z.object({}),
  output: Forgotten,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => ({ fileKeys: await forget(db, { before: new Date(Date.now() + 1000) }) }),
})
