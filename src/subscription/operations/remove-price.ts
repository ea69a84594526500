import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { PriceChangeIdInput, PriceChangeOf } from '../schema'

export const removePrice = operation({
  name: 'subscription.remove-price',
  actors: ['person'],
  input: PriceChangeIdInput,
  output: PriceChangeOf,
  find: ({ db, input }) => db.priceChange.findFirst({ where: { id: input.priceChangeId, product: { removedAt: null } }, select: { id: true, productId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.priceChange.deleteMany({ where: { id: found.id } })
    if (count === 0) throw notFound()
    return found
  },
})
