import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { warrantiesBeside, WarrantyIdInput, WarrantyView } from '../schema'

/** It is one line, and quickly typed again: what it said comes back as the answer. */
export const removeWarranty = operation({
  name: 'warranty.remove',
  actors: ['person'],
  input: WarrantyIdInput,
  output: WarrantyView,
  find: ({ db, input }) => db.warranty.findFirst({ where: { id: input.warrantyId, product: { removedAt: null } }, select: warrantiesBeside.select }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.warranty.deleteMany({ where: { id: found.id } })
    if (count === 0) throw notFound()
    return found
  },
})
