import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FailMoveInInput } from '../schema'

/** Nothing was brought in, and this is why. */
export const failMoveIn = operation({
  name: 'export.fail-move-in',
  actors: ['person'],
  input: FailMoveInInput,
  output: z.object({}),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { moveInId, failure } }) => {
    await db.moveIn.updateMany({ where: { id: moveInId, state: 'reading' }, data: { state: 'failed', failure } })
    return {}
  },
})
