import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { TellProgressInput } from '../schema'

/** How far the worker is, for the page that waits. */
export const tellProgress = operation({
  name: 'export.tell-progress',
  actors: ['person'],
  input: TellProgressInput,
  output: z.object({ told: z.boolean() }),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { exportId, ...counts } }) => {
    const { count } = await db.export.updateMany({ where: { id: exportId, state: 'making' }, data: counts })
    return { told: count === 1 }
  },
})
