import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { opinionsBeside } from '@/opinion/schema'
import { permissionsInForce } from '@/permission/schema'
import { productLinksBeside } from '@/product-link/schema'
import { priceChangesBeside } from '@/subscription/steps'
import { warrantiesBeside } from '@/warranty/schema'
import { ProductDetailView, ProductIdInput } from '../schema'
import { asProductDetail, editSelection } from '../shape'

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
    ...editSelection,
    createdAt: true,
    warranties: warrantiesBeside,
    links: productLinksBeside,
    priceChanges: priceChangesBeside,
    opinions: opinionsBeside(),
    recommendations: { where: { removedAt: null }, select: { id: true, title: true, sentence: true }, orderBy: { id: 'desc' }, take: 3 },
    issues: {
      where: { removedAt: null },
      orderBy: { id: 'desc' },
      take: 200,
      select: {
        id: true,
        title: true,
        lastWord: true,
        reachedAt: true,
        resolution: { select: { outcome: true } },
        permissions: { ...inForce, select: { ...inForce.select, companyId: true, showsProduct: true } },
      },
    },
  } as const
}
