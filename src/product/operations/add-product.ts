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
  run: async ({ db, input: { company, ...product } }) => {
    const kept = company ? await keepCompany(db, company) : null
    return asProduct(
      await db.product.create({ data: { ...product, companyId: kept?.companyId ?? null }, select: productSelection() }),
    )
  },
})
