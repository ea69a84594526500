// One page of a list in any order: where the last page ended is a record, so equal keys neither repeat nor go missing.
import type { Db } from '@/platform/access/doorway'
import { empty, raw, sql, type Sql } from '@/platform/access/sql'

/** What to order by; it is never null. Without `by`, ids order: they are made one after the other. */
export type Order = { by?: Sql; descending: boolean }

type Listing = {
  from: Sql
  /** The id, by which equal ones are told apart. */
  key: Sql
  /** Conditions, each with an "and" before it. */
  where: Sql
  order: Order
  take: number
  /** The id at which the page before ended. */
  before?: string
}

export async function readPage(db: Db, { from, key, where, order, take, before }: Listing): Promise<{ ids: string[]; more: boolean }> {
  const { by, descending } = order
  const direction = descending ? sql`desc` : sql`asc`
  const beyond = descending ? sql`<` : sql`>`
  const after = before && (by ? sql`and (${by}, ${key}) ${beyond} (select ${by}, ${key} from ${from} where ${key} = ${before}::uuid)` : sql`and ${key} ${beyond} ${before}::uuid`)

  // Written out, because a plan that is made for any limit reads everything and sorts it.
  const limit = raw(String(Math.trunc(take) + 1))
  const rows = await db.$queryRaw<{ id: string }[]>`
    select ${key} as id from ${from} where removed_at is null ${where} ${after || empty}
    order by ${by ? sql`${by} ${direction}, ` : empty}${key} ${direction} limit ${limit}`
  return { ids: rows.slice(0, take).map(({ id }) => id), more: rows.length > take }
}

/** The rows in the order of their ids. */
export const inOrder = <R>(ids: string[], rows: R[], idOf: (row: R) => string): R[] => {
  const known = new Map(rows.map((row) => [idOf(row), row]))
  return ids.flatMap((id) => known.get(id) ?? [])
}
