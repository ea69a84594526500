// What the four kinds that have a list of their own are compared by, under the names i, p, r and w.
import { sql, type Sql } from '@/platform/access/sql'
import { stateOf } from '@/issue/steps'
import type { Query } from './read-query'

/** What a kind of record has to compare with. A query that asks for what it has not finds none of it. */
export type Columns = {
  folded: Sql
  company?: Sql
  /** A condition on the company, where it takes more than a column. */
  companyIn?: (ids: Sql) => Sql
  product?: Sql
  tags?: Sql
  at: Sql
  /** The condition for any of these states. */
  inState?: (states: Query['status']) => Sql | null
  /** The condition for any of these kinds. */
  ofKind?: (kinds: Query['kind']) => Sql | null
}

export const issueColumns = {
  ...{ folded: sql`i.folded`, company: sql`i.company_id`, product: sql`i.product_id`, tags: sql`i.topics`, at: sql`i.created_at` },
  inState: (states) => stateOf(states),
  ofKind: (kinds) => sql`i.kind = any(${kinds}::text[])`,
} satisfies Columns

export const productColumns = {
  ...{ folded: sql`p.folded`, company: sql`p.company_id`, product: sql`p.id`, tags: sql`p.tags`, at: sql`coalesce(p.bought_on::timestamptz, p.created_at)` },
  ofKind: (kinds) => sql`p.kind = any(${kinds}::text[])`,
} satisfies Columns

export const companyColumns = {
  ...{ folded: sql`r.folded`, company: sql`r.company_id`, tags: sql`r.tags`, at: sql`r.created_at` },
  inState: (states) => sql`r.status = any(${states}::text[])`,
} satisfies Columns

export const intentColumns = {
  ...{ folded: sql`w.folded`, company: sql`w.company_id`, tags: sql`array_append(w.tags, w.topic)`, at: sql`w.created_at` },
} satisfies Columns
