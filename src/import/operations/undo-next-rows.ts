// The worker goes on with an import that its person undid: the next records.
import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ImportIdInput } from '../schema'
import { undoPart } from '../take-back'

/** Whether all is taken back now. */
export const undoNextRows = operation({
  name: 'import.undo-next-rows',
  actors: ['person'],
  input: ImportIdInput,
  output: z.boolean(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input }) => undoPart(db, input.importId),
})
