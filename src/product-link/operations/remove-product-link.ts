import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ProductLinkIdInput, productLinksBeside, ProductLinkView } from '../schema'

export const removeProductLink = operation({
  name: 'product-link.remove',
  actors: ['person'],
  input: ProductLinkIdInput,
  output: ProductLinkView,
  find: ({ db, input }) => db.productLink.findFirst({ where: { id: input.productLinkId, product: { removedAt: null } }, select: productLinksBeside.select }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.productLink.deleteMany({ where: { id: found.id } })
    if (count === 0) throw notFound()
    return found
  },
})
