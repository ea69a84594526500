import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { BoughtIntent, IntentIdInput } from '../schema'
import { buyWanted } from '../steps'

export const markIntentBought = operation({
  name: 'intent.bought',
  actors: ['person'],
  input: IntentIdInput,
  output: BoughtIntent,
  find: ({ db, input }) => db.intent.findFirst({ where: { id: input.intentId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => ({ productId: await buyWanted(db, found.id) }),
})
