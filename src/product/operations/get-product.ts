import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { opinionsBeside } from '@/opinion/schema'
import { permissionsInForce } from '@/permission/schema'
import { ProductDetailView, ProductIdInput } from '../schema'
import { asProductDetail, productSelection } from '../shape'

export const getProduct = operation({
  name: 'product.get',
  actors: ['person'],
  input: ProductIdInput,
  output: ProductDetailView,
  find: ({ db, input }) =>
    db.product.findFirst({ where: { id: input.productId, removedAt: null }, select: detailSelection() }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => asProductDetail(found),
})

function detailSelection() {
  const inForce = permissionsInForce()
  return {
    ...productSelection(),
    model: true,
    serialNumber: true,
    notes: true,
    createdAt: true,
    opinions: opinionsBeside(),
    issues: {
      where: { removedAt: null },
      orderBy: { id: 'desc' },
      take: 200,
      select: {
        id: true,
        title: true,
        lastWord: true,
        resolution: { select: { at: true } },
        permissions: { ...inForce, select: { ...inForce.select, companyId: true, showsProduct: true } },
      },
    },
  } as const
}
