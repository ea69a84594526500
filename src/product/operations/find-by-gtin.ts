import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FindByGtinInput, KnownProducts } from '../schema'

/** "You have this already": asked when a barcode was read or typed. */
export const findByGtin = operation({
  name: 'product.find-by-gtin',
  actors: ['person'],
  input: FindByGtinInput,
  output: KnownProducts,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { gtin } }) => ({
    products: gtin ? await db.product.findMany({ where: { gtin, removedAt: null }, select: { id: true, name: true }, orderBy: { id: 'desc' }, take: 3 }) : [],
  }),
})
