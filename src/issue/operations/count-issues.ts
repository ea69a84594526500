import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IssueCountsView } from '../schema'

export const countIssues = operation({
  name: 'issue.count',
  actors: ['person'],
  input: z.object({}),
  output: IssueCountsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const [counts] = await db.$queryRaw<{ mine: number; open: number; solved: number }[]>`
      select
        count(*) filter (where r.at is null)::int as open,
        count(r.at)::int as solved,
        count(*) filter (where r.at is null and (i.last_word <> 'person' or p.issue_id is null))::int as mine
      from issue i left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
      left join (
        select distinct owner_id, issue_id from permission where revoked_at is null and (expires_at is null or expires_at > now())
      ) p on p.owner_id = i.owner_id and p.issue_id = i.id
      where i.removed_at is null`
    return counts ?? { mine: 0, open: 0, solved: 0 }
  },
})
