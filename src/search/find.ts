// One statement over every kind of record: the newest fifty of each kind that have the words, the best of them first.
// Its text depends on how many words there are, not on which: a connection plans it once.
import type { Db } from '@/platform/access/doorway'
import { empty, join, raw, sql, type Sql } from '@/platform/access/sql'
import { type Part, PARTS } from './parts'
import type { FoundKind, Query } from './read-query'
import { companiesNamed, conditions, fold, meansCompany } from './steps'

/** More of one kind are neither read nor counted. */
export const AT_MOST = 50
// Written out: for a limit that it does not know the planner would read everything and sort it.
const LIMIT = raw(String(AT_MOST + 1))

export type Hit = {
  kind: FoundKind
  id: string
  companyId: string | null
  productId: string | null
  issueId: string | null
  at: Date
  title: string
  excerpt: string | null
  detail: string | null
  company: string | null
  rank: number
  /** Found by the words of a line inside it: a message, a phone number. */
  inside: boolean
  total: number
}

export async function findHits(db: Db, query: Query, each: number): Promise<Hit[]> {
  const parts = PARTS.filter(({ kind }) => query.is.length === 0 || query.is.includes(kind)).flatMap((part) => newest(part, query) ?? [])
  if (parts.length === 0) return []

  const words = query.words.map((word) => fold(word))
  return db.$queryRaw<Hit[]>`
    ${companies(query)}
    select kind, id, company_id as "companyId", product_id as "productId", issue_id as "issueId", at, coalesce(title, '') as title, rank, inside, total,
      case when place > ending then substr(whole, greatest(ending + 1, place - 60), 180) end as excerpt,
      coalesce(detail, case when kind = 'issue' then (select outcome from resolution r where r.issue_id = best.id) end) as detail,
      (select name from relationship c where c.company_id = best.company_id) as company
    from (
      select *, row_number() over (partition by kind, inside order by rank, key desc) as n, count(*) over (partition by kind, inside)::int as total
      from (select *, ${placeOf(words)} as place, ${rankOf(words)} as rank from (${join(parts, ' union all ')}) newest) ranked
    ) best where n <= ${each}`
}

const COMPANY_OF_WORD = Array.from({ length: 12 }, (_, index) => raw(`company_${index}`))
const companyOf = (index: number) => COMPANY_OF_WORD[index]!

/** The companies that each word may mean, looked through once for all kinds. */
function companies({ words }: Query): Sql {
  const meant = words.flatMap((word, index) => (meansCompany(word) ? sql`${companyOf(index)} as materialized (select ${companiesNamed([word])} as ids)` : []))
  return meant.length > 0 ? sql`with ${join(meant)}` : empty
}

function newest(part: Part, query: Query): Sql | null {
  const met = conditions(query, part, (index) => (meansCompany(query.words[index]!) ? sql`(select ids from ${companyOf(index)})::uuid[]` : null))
  return met && sql`(
    select '${raw(part.kind)}' as kind, ${part.key} as key, ${part.id ?? part.key} as id, ${part.beside ?? part.company ?? sql`null::uuid`} as company_id,
      ${part.ids?.product ?? sql`null::uuid`} as product_id, ${part.ids?.issue ?? sql`null::uuid`} as issue_id, ${part.at} as at, ${part.title} as title,
      ${part.whole} as whole, ${part.folded} as folded, ${part.detail ?? sql`null`} as detail, ${part.inside ? sql`true` : sql`false`} as inside,
      ${part.inside ? sql`0` : sql`coalesce(length(${part.title}), 0)`} as ending
    from ${part.from} ${met}
    order by ${part.key} desc limit ${LIMIT}
  )`
}

const placeOf = (words: string[]) => (words.length > 0 ? sql`greatest(${join(words.map((word) => sql`strpos(folded, ${word})`))})` : sql`0`)

// 0 where the title begins, 1 where a word of it begins, 2 elsewhere in it, 3 further down, 4 only the company has it.
const rankOf = (words: string[]) =>
  words.length === 0
    ? sql`0`
    : sql`case when inside then ${raw(String(3 * words.length))} else ${join(
        words.map(
          (word) => sql`case strpos(folded, ${word}) when 1 then 0 when 0 then 4 else
            case when strpos(folded, ${word}) > ending then 3 when strpos(folded, ${` ${word}`}) between 1 and ending then 1 else 2 end end`,
        ),
        ' + ',
      )} end`
