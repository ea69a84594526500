import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ExportIdInput } from '../schema'

/** It could not be made, again and again: the person may ask anew. */
export const giveUpExport = operation({
  name: 'export.give-up',
  actors: ['person'],
  input: ExportIdInput,
  output: z.object({}),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { exportId } }) => {
    await db.export.updateMany({ where: { id: exportId, state: 'making' }, data: { state: 'failed' } })
    return {}
  },
})
