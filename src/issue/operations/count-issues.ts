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
        count(*) filter (where r.at is null and (i.last_word <> 'person' or not exists (
          select from permission p
          where p.owner_id = i.owner_id and p.issue_id = i.id and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())
        )))::int as mine
      from issue i left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
      where i.removed_at is null`
    return counts ?? { mine: 0, open: 0, solved: 0 }
  },
})
