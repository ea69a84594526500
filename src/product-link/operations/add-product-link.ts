import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AddProductLinkInput, productLinksBeside, ProductLinkView } from '../schema'

export const addProductLink = operation({
  name: 'product-link.add',
  actors: ['person'],
  input: AddProductLinkInput,
  output: ProductLinkView,
  find: ({ db, input }) => db.product.findFirst({ where: { id: input.productId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: ({ db, input }) => db.productLink.create({ data: input, select: productLinksBeside.select }),
})
