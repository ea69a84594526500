import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { companyBeside } from '@/relationship/schema'
import { keepCompany } from '@/relationship/steps'
import { EditProductInput, ProductView } from '../schema'
import { asProduct, productSelection } from '../shape'

export const editProduct = operation({
  name: 'product.edit',
  actors: ['person'],
  input: EditProductInput,
  output: ProductView,
  find: ({ db, input }) =>
    db.product.findFirst({
      where: { id: input.productId, removedAt: null },
      select: { id: true, company: companyBeside },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { productId, company, ...product }, found }) => {
    // Two companies may share a name: one that was not retyped stays the one it was.
    const same = found.company?.name === company ? found.company : null
    const kept = same ?? (company ? await keepCompany(db, company) : null)

    const data = { ...product, companyId: kept?.companyId ?? null, updatedAt: new Date() }
    const { count } = await db.product.updateMany({ where: { id: productId, removedAt: null }, data })
    if (count === 0) throw notFound()
    return asProduct(await db.product.findFirstOrThrow({ where: { id: productId }, select: productSelection() }))
  },
})
