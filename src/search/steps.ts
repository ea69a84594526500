// Pieces of operations for the lists of other rooms: a query as the conditions of a hand-written SELECT.
import { empty, join, sql, type Sql } from '@/platform/access/sql'
import type { Columns } from './columns'
import { fold } from './fold'
import type { Query } from './read-query'

export { readQuery, type Query } from './read-query'
export { fold } from './fold'
export { type Columns, companyColumns, intentColumns, issueColumns, productColumns } from './columns'
export { inOrder, readPage, type Order } from './read-page'
export { tagRows, untagRows } from './tag-rows'

/** The ids of the companies that are named like one of these. */
export const companiesNamed = (names: readonly string[]) => sql`array(
  select company_id from relationship where removed_at is null and (${join(names.map((name) => named(name)), ' or ')}))`

const named = (name: string) => sql`strpos(folded, ${fold(name)}) between 1 and length(name) + coalesce(length(domain), 0) + 1`

const productsNamed = (names: readonly string[]) => sql`array(
  select id from product where removed_at is null and (${join(names.map((name) => sql`strpos(folded, ${fold(name)}) between 1 and length(name)`), ' or ')}))`

/** Every condition of the query, each with an "and" before it; null when it cannot be met. */
export function conditions(query: Query, columns: Columns, companyOfWord: (index: number) => Sql | null = () => null): Sql | null {
  const { folded, company, product, tags, at } = columns
  const companyIn = columns.companyIn ?? (company && ((ids: Sql) => sql`${company} = any(${ids})`))
  const needs: (Sql | null)[] = []

  query.words.forEach((word, index) => {
    const inText = sql`strpos(${folded}, ${fold(word)}) > 0`
    const ids = company && companyOfWord(index)
    needs.push(ids ? sql`(${inText} or ${company} = any(${ids}))` : inText)
  })
  for (const word of query.not) needs.push(sql`coalesce(strpos(${folded}, ${fold(word)}), 0) = 0`)
  if (query.company.length > 0) needs.push(companyIn ? companyIn(companiesNamed(query.company)) : null)
  if (query.product.length > 0) needs.push(product ? sql`${product} = any(${productsNamed(query.product)})` : null)
  if (query.status.length > 0) needs.push(columns.inState?.(query.status) ?? null)
  if (query.kind.length > 0) needs.push(columns.ofKind?.(query.kind) ?? null)
  for (const tag of query.tag) needs.push(tags ? hasTag(folded, tags, fold(tag)) : null)
  if (query.before) needs.push(sql`${at} < ${query.before}::date`)
  if (query.after) needs.push(sql`${at} >= ${query.after}::date`)

  if (needs.includes(null)) return null
  return needs.length > 0 ? sql`and ${join(needs, ' and ')}` : empty
}

// Tags are part of what is folded: most rows need no second look.
const hasTag = (folded: Sql, tags: Sql, tag: string) => sql`strpos(${folded}, ${tag}) > 0 and exists (select from unnest(${tags}) one where fold(one) = ${tag})`

/** The words that a company's name may stand for: shorter ones would be every company. */
export const meansCompany = (word: string) => fold(word).length >= 3

/** The same for a list, where the query stands alone. */
export const listConditions = (query: Query, columns: Columns) =>
  conditions({ ...query, is: [] }, columns, (index) => (meansCompany(query.words[index]!) ? companiesNamed([query.words[index]!]) : null))
