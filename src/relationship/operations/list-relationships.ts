import type { Db } from '@/platform/access/doorway'
import { operation, nothing, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { companyColumns, inOrder, listConditions, type Order, readPage, readQuery } from '@/search/steps'
import { ListRelationshipsInput, RelationshipListView } from '../schema'

const MOST_COUNTED = 1000

const ORDERS: Record<'latest' | 'name', Order> = {
  latest: { by: sql`r.updated_at`, descending: true },
  name: { by: sql`fold(r.name)`, descending: false },
}

export const listRelationships = operation({
  name: 'relationship.list',
  actors: ['person'],
  input: ListRelationshipsInput,
  output: RelationshipListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { q, sort, take, before } }) => {
    const where = listConditions(readQuery(q ?? ''), companyColumns)
    if (!where) return { rows: [], total: 0, more: false }

    const { ids, more } = await readPage(db, { from: sql`relationship r`, key: sql`r.company_id`, where, order: ORDERS[sort], take, before })
    const select = { id: true, companyId: true, name: true, domain: true, status: true, tags: true, updatedAt: true } as const
    const page = inOrder(ids, await db.relationship.findMany({ where: { companyId: { in: ids } }, select }), ({ companyId }) => companyId)
    // A first page that is not full is its own count.
    const [counted] =
      !before && !more
        ? [{ count: page.length }]
        : await db.$queryRaw<{ count: number }[]>`
            select count(*)::int as count from (select from relationship r where r.removed_at is null ${where} limit ${MOST_COUNTED}) met`

    const counts = await countBeside(db, ids)
    const rows = page.map((row) => ({ ...row, ...counts.get(row.companyId)! }))
    return { rows, total: counted?.count ?? 0, more }
  },
})

type Counts = { products: number; openIssues: number; answered: number }

// For this page only, each a walk along an index, so that a long list stays quick.
async function countBeside(db: Db, companyIds: string[]) {
  const rows = await db.$queryRaw<(Counts & { companyId: string })[]>`
    select c.id as "companyId",
      (select count(*) from product p where p.company_id = c.id and p.removed_at is null)::int as products,
      (select count(*) from issue i where i.company_id = c.id and i.removed_at is null and i.open)::int as "openIssues",
      (select count(*) from issue i where i.company_id = c.id and i.removed_at is null and i.open and i.last_word = 'company')::int as answered
    from unnest(${companyIds}::uuid[]) c (id)`
  return new Map(rows.map(({ companyId, ...counts }) => [companyId, counts]))
}
