import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ProductIdInput, RemovedProduct } from '../schema'

export const restoreProduct = operation({
  name: 'product.restore',
  actors: ['person'],
  input: ProductIdInput,
  output: RemovedProduct,
  find: ({ db, input }) =>
    db.product.findFirst({ where: { id: input.productId, removedAt: { not: null } }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.product.updateMany({
      where: { id, removedAt: { not: null } },
      data: { removedAt: null },
    })
    if (count === 0) throw notFound()
    return { id }
  },
})
