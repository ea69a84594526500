import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { containing } from '@/relationship/steps'
import { ListProductsInput, ProductListView } from '../schema'
import { asProduct, productSelection } from '../shape'

export const listProducts = operation({
  name: 'product.list',
  actors: ['person'],
  input: ListProductsInput,
  output: ProductListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before, q, companyId } }) => {
    const where = { removedAt: null, ...(companyId && { companyId }), ...(q && { OR: named(q) }) }
    const groups = await db.product.groupBy({ by: ['currency'], where, _sum: { price: true }, _count: { _all: true } })
    const rows = await db.product.findMany({
      where: { ...where, ...(before && { id: { lt: before } }) },
      select: productSelection(),
      orderBy: { id: 'desc' },
      take: take + 1,
    })
    return {
      products: rows.slice(0, take).map(asProduct),
      older: rows.length > take ? rows[take - 1]!.id : null,
      count: groups.reduce((sum, group) => sum + group._count._all, 0),
      totals: groups.flatMap(({ currency, _sum }) =>
        currency && _sum.price ? [{ currency, amount: _sum.price }] : [],
      ),
    }
  },
})

function named(q: string) {
  const like = containing(q)
  return [{ name: like }, { model: like }, { serialNumber: like }, { company: { name: like } }]
}
