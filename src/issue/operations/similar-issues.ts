import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { MOST, tellingWords } from '../alike'
import { SimilarIssue, SimilarIssuesInput } from '../schema'

const AT_MOST = 5
/** In no title: a title has no control characters a person could type. */
const NOWHERE = '\u0001'

/** Earlier issues whose titles share words with this one, those with a solution first among equals. */
export const similarIssues = operation({
  name: 'issue.similar',
  actors: ['person'],
  input: SimilarIssuesInput,
  output: z.array(SimilarIssue),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { title, except } }) => {
    const words = tellingWords(title)
    if (words.length === 0) return []
    const enough = words.length > 2 ? 2 : 1
    const [a, b, c, d, e, f] = [...words, ...Array.from({ length: MOST }, () => NOWHERE)]
    // `folded` begins with the title, and was folded when it was saved: a hundred times cheaper than folding it again.
    return db.$queryRaw<z.input<typeof SimilarIssue>[]>`
      with alike as (
        select i.owner_id, i.id, i.company_id, i.title, n.shared
        from issue i
        cross join lateral (select left(i.folded, length(i.title)) as t offset 0) h
        cross join lateral (select (strpos(t, ${a}) > 0)::int + (strpos(t, ${b}) > 0)::int + (strpos(t, ${c}) > 0)::int
          + (strpos(t, ${d}) > 0)::int + (strpos(t, ${e}) > 0)::int + (strpos(t, ${f}) > 0)::int as shared offset 0) n
        where i.removed_at is null and i.id is distinct from ${except}::uuid and n.shared >= ${enough}
        order by n.shared desc, i.id desc limit 20
      )
      select a.id, a.title, c.name as company, coalesce(r.outcome, 'open') as outcome, left(coalesce(m.body, n.said), 300) as solution
      from alike a
      left join relationship c on c.owner_id = a.owner_id and c.company_id = a.company_id
      left join resolution r on r.owner_id = a.owner_id and r.issue_id = a.id
      left join solution s on s.owner_id = a.owner_id and s.issue_id = a.id
      left join message m on m.owner_id = s.owner_id and m.id = s.message_id
      left join interaction n on n.owner_id = s.owner_id and n.id = s.interaction_id and n.removed_at is null
      order by a.shared desc, (s.issue_id is not null) desc, (r.at is not null) desc, a.id desc
      limit ${AT_MOST}`
  },
})
