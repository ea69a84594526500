import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { keepCompany } from '@/relationship/steps'
import { MoveProductInput, RemovedProduct } from '../schema'

/** To another company. Its issues stay with the company they are with, and so does who may read them. */
export const moveProduct = operation({
  name: 'product.move',
  actors: ['person'],
  input: MoveProductInput,
  output: RemovedProduct,
  find: ({ db, input }) => db.product.findFirst({ where: { id: input.productId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id } }) => {
    const { companyId } = await keepCompany(db, input.company)
    const { count } = await db.product.updateMany({ where: { id, removedAt: null }, data: { companyId, updatedAt: new Date(), ...nextVersion } })
    if (count === 0) throw notFound()
    return { id }
  },
})
