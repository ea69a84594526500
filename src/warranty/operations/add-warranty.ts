import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { fieldError } from '@/platform/access/errors'
import { AddWarrantyInput, warrantiesBeside, WarrantyView } from '../schema'

export const addWarranty = operation({
  name: 'warranty.add',
  actors: ['person'],
  input: AddWarrantyInput,
  output: WarrantyView,
  find: ({ db, input }) => db.product.findFirst({ where: { id: input.productId, removedAt: null }, select: { id: true, boughtOn: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { boughtOn } }) => {
    if (boughtOn && input.until < boughtOn) throw fieldError('until', 'This is before the day you bought it.')
    return db.warranty.create({ data: input, select: warrantiesBeside.select })
  },
})
