import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { removedTogether } from '../period'
import { Together } from '../schema'

/** What was removed at one moment, and can come back at one. */
export const listTogether = operation({
  name: 'trash.together',
  actors: ['person'],
  input: z.object({}),
  output: z.array(Together),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db }) => removedTogether(db),
})
