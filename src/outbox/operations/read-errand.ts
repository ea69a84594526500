import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ErrandView, ReadErrandInput } from '../schema'

/** What is still to be done; null when it was done meanwhile, or went with its owner. */
export const readErrand = operation({
  name: 'outbox.read',
  actors: ['system'],
  input: ReadErrandInput,
  output: ErrandView.nullable(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { id } }) => db.outbox.findFirst({ where: { id, doneAt: null }, select: { id: true, kind: true, payload: true, ownerId: true } }),
})
