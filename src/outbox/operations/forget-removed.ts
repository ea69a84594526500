import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { forget } from '@/trash/steps'

const DAYS_30_MS = 30 * 24 * 3600 * 1000

/**
 * Deletes for good what its owner removed more than 30 days ago. What is still in use keeps what it stands on.
 * Says which files go: whoever called deletes them, once this is committed.
 */
export const forgetRemoved = operation({
  name: 'outbox.forget-removed',
  actors: ['person'],
  input: z.object({}),
  output: z.object({ fileKeys: z.array(z.string()) }),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => ({ fileKeys: await forget(db, { before: new Date(Date.now() - DAYS_30_MS) }) }),
})
