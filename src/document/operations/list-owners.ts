import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'

/** For the sweep: everybody whose files may lie on this instance. A folder of nobody is left over. */
export const listOwners = operation({
  name: 'document.owners',
  actors: ['system'],
  input: z.object({}),
  output: z.array(z.string()),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => (await db.person.findMany({ select: { id: true } })).map(({ id }) => id),
})
