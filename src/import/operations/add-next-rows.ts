// The worker goes on with an import that its person agreed to: the next rows.
import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { addPart } from '../add-part'
import { ImportIdInput } from '../schema'

/** Whether all is added now. */
export const addNextRows = operation({
  name: 'import.add-next-rows',
  actors: ['person'],
  input: ImportIdInput,
  output: z.boolean(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input }) => addPart(db, input.importId),
})
