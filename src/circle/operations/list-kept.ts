import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { KeptCircle } from '../schema'

/** The circles of others that somebody keeps in their account: by name alone, which is no look at what they show. */
export const listKept = operation({
  name: 'circle.list-kept',
  actors: ['friend'],
  input: z.object({}),
  output: z.array(KeptCircle),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const joined = await db.circleMember.findMany({ select: { ownerId: true, circleId: true } })
    if (joined.length === 0) return []
    const ids = joined.map(({ ownerId, circleId }) => ({ ownerId, id: circleId }))
    return db.circle.findMany({ where: { OR: ids }, select: { id: true, name: true, authorName: true }, orderBy: [{ authorName: 'asc' }, { id: 'asc' }] })
  },
  reads: () => [],
})
