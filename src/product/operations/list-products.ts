import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { empty, sql } from '@/platform/access/sql'
import { inOrder, listConditions, type Order, productColumns, readPage, readQuery } from '@/search/steps'
import { ListProductsInput, MOST_COUNTED, type PRODUCT_ORDERS, ProductListView } from '../schema'
import { asProduct, productSelection } from '../shape'

const ORDERS: Record<(typeof PRODUCT_ORDERS)[number], Order> = {
  newest: { descending: true },
  name: { by: sql`fold(p.name)`, descending: false },
  price: { by: sql`coalesce(p.price, -1)`, descending: true },
  bought: { by: sql`coalesce(p.bought_on, '-infinity')`, descending: true },
}

export const listProducts = operation({
  name: 'product.list',
  actors: ['person'],
  input: ListProductsInput,
  output: ProductListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before, q, sort, companyId, kind } }) => {
    const met = listConditions(readQuery(q ?? ''), productColumns)
    if (!met) return { products: [], older: null, count: 0 }

    const where = sql`${companyId ? sql`and p.company_id = ${companyId}::uuid` : empty} ${kind ? sql`and p.kind = ${kind}` : empty} ${met}`
    const { ids, more } = await readPage(db, { from: sql`product p`, key: sql`p.id`, where, order: ORDERS[sort], take, before })
    const rows = await db.product.findMany({ where: { id: { in: ids } }, select: productSelection() })
    // A first page that is not full is its own count; anything else is counted as far as somebody would care.
    const [counted] =
      !before && !more
        ? [{ count: ids.length }]
        : await db.$queryRaw<{ count: number }[]>`
            select count(*)::int as count from (select from product p where p.removed_at is null ${where} order by p.id desc limit ${MOST_COUNTED}) met`
    return { products: inOrder(ids, rows, ({ id }) => id).map(asProduct), older: more ? ids.at(-1)! : null, count: counted?.count ?? 0 }
  },
})
