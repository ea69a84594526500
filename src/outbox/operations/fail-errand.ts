import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FailErrandInput } from '../schema'

export const failErrand = operation({
  name: 'outbox.failed',
  actors: ['system'],
  input: FailErrandInput,
  output: z.object({}),
  find: ({ db, input }) => db.outbox.findFirst({ where: { id: input.id, doneAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id }, input }) => {
    await db.outbox.updateMany({ where: { id, doneAt: null }, data: { failure: input.why } })
    return {}
  },
})
