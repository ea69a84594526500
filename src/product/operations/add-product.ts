import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { keepCompany } from '@/relationship/steps'
import { AddProductInput, ProductView } from '../schema'
import { asProduct, productSelection } from '../shape'

export const addProduct = operation({
  name: 'product.add',
  actors: ['person'],
  input: AddProductInput,
  output: ProductView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { company, warrantyUntil, terms, ...product } }) => {
    const kept = company ? await keepCompany(db, company) : null
    const { id } = await db.product.create({ data: { ...product, companyId: kept?.companyId ?? null }, select: { id: true } })
    if (warrantyUntil) await db.warranty.create({ data: { productId: id, until: warrantyUntil }, select: { id: true } })
    if (terms) await db.subscription.create({ data: { ...terms, productId: id }, select: { productId: true } })
    return asProduct(await db.product.findFirstOrThrow({ where: { id }, select: productSelection() }))
  },
})
