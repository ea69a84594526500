import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IntentIdInput, IntentView } from '../schema'
import { intentSelection, withAsked } from '../shape'

export const getIntent = operation({
  name: 'intent.get',
  actors: ['person'],
  input: IntentIdInput,
  output: IntentView,
  find: ({ db, input }) =>
    db.intent.findFirst({ where: { id: input.intentId, removedAt: null }, select: intentSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => (await withAsked(db, [found]))[0]!,
})
