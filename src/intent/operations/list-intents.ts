import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { inOrder, intentColumns, listConditions, type Order, readPage, readQuery } from '@/search/steps'
import { type INTENT_ORDERS, IntentListView, ListIntentsInput } from '../schema'
import { intentSelection, withAsked } from '../shape'

const MOST_COUNTED = 100

const ORDERS: Record<(typeof INTENT_ORDERS)[number], Order> = {
  newest: { descending: true },
  needed: { by: sql`coalesce(w.needed_by, 'infinity')`, descending: false },
  name: { by: sql`fold(w.text)`, descending: false },
}

export const listIntents = operation({
  name: 'intent.list',
  actors: ['person'],
  input: ListIntentsInput,
  output: IntentListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before, q, sort } }) => {
    const where = listConditions(readQuery(q ?? ''), intentColumns)
    if (!where) return { intents: [], older: null, count: 0 }

    const { ids, more } = await readPage(db, { from: sql`intent w`, key: sql`w.id`, where, order: ORDERS[sort], take, before })
    const rows = await withAsked(db, await db.intent.findMany({ where: { id: { in: ids } }, select: intentSelection }))
    // A first page that is not full is its own count.
    const [counted] =
      !before && !more
        ? [{ count: ids.length }]
        : await db.$queryRaw<{ count: number }[]>`
            select count(*)::int as count from (select from intent w where w.removed_at is null ${where} order by w.id desc limit ${MOST_COUNTED}) met`
    return { intents: inOrder(ids, rows, ({ id }) => id), older: more ? ids.at(-1)! : null, count: counted?.count ?? 0 }
  },
})
