import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { BoughtIntent, IntentIdInput } from '../schema'

export const markIntentBought = operation({
  name: 'intent.bought',
  actors: ['person'],
  input: IntentIdInput,
  output: BoughtIntent,
  find: ({ db, input }) => db.intent.findFirst({ where: { id: input.intentId, removedAt: null }, select: { id: true, text: true, companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    // First, so that a second press waits here and finds nothing: one wish becomes one thing.
    const { count } = await db.intent.updateMany({ where: { id: found.id, removedAt: null }, data: { removedAt: new Date() } })
    if (count === 0) throw notFound()

    const product = await db.product.create({ data: { name: found.text, companyId: found.companyId }, select: { id: true } })
    return { productId: product.id }
  },
})
