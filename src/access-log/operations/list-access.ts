import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AccessView, ListAccessInput } from '../schema'
import { named } from '../shape'

/** Who read what, newest first. */
export const listAccess = operation({
  name: 'access.list',
  actors: ['person'],
  input: ListAccessInput,
  output: z.array(AccessView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { recordId, take, before } }) => {
    const lines = await db.accessEvent.findMany({
      where: { ...(recordId && { recordId }), ...(before && { id: { lt: before } }) },
      orderBy: { id: 'desc' },
      take,
    })
    return named(db, lines)
  },
})
