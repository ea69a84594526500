import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { companyBeside } from '@/relationship/schema'
import { keepCompany } from '@/relationship/steps'
import { keepTerms } from '@/subscription/steps'
import { EditProductInput, ProductView } from '../schema'
import { asProduct, asTypedProduct, editSelection, productSelection } from '../shape'

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
  run: async ({ db, input: { productId, version, company, terms, ...product }, found }) => {
    // Two companies may share a name: one that was not retyped stays the one it was.
    const same = found.company?.name === company ? found.company : null
    const kept = same ?? (company ? await keepCompany(db, company) : null)

    const where = { id: productId, removedAt: null }
    const data = { ...product, companyId: kept?.companyId ?? null, updatedAt: new Date(), ...nextVersion }
    const { count } = await db.product.updateMany({ where: { ...where, ...asSeen(version) }, data })
    if (count === 0) {
      const now = await db.product.findFirst({ where, select: editSelection })
      throw missedEdit(now && asTypedProduct(now))
    }
    await keepTerms(db, productId, terms)
    return asProduct(await db.product.findFirstOrThrow({ where: { id: productId }, select: productSelection() }))
  },
})
