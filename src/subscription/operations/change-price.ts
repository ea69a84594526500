import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ChangePriceInput, PriceChangeOf } from '../schema'

/** From a day on it costs something else. A second price from the same day corrects the first. */
export const changePrice = operation({
  name: 'subscription.change-price',
  actors: ['person'],
  input: ChangePriceInput,
  output: PriceChangeOf,
  find: ({ db, input: { productId } }) => db.product.findFirst({ where: { id: productId, removedAt: null, subscription: { isNot: null } }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { productId, fromDay, price, currency } }) => {
    await db.priceChange.deleteMany({ where: { productId, fromDay } })
    return db.priceChange.create({ data: { productId, fromDay, price, currency }, select: { id: true, productId: true } })
  },
})
