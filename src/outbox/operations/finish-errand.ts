import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FinishErrandInput, SentMail } from '../schema'

export const finishErrand = operation({
  name: 'outbox.done',
  actors: ['system'],
  input: FinishErrandInput,
  output: z.object({}),
  find: ({ db, input }) => db.outbox.findFirst({ where: { id: input.id }, select: { id: true, kind: true, payload: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, kind, payload } }) => {
    // A mail that is sent leaves no address and no token behind.
    const kept = kind === 'mail' ? { payload: SentMail.parse(payload) } : {}
    await db.outbox.updateMany({ where: { id, doneAt: null }, data: { doneAt: new Date(), failure: null, ...kept } })
    return {}
  },
})
