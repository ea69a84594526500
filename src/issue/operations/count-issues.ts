import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IssueCountsView } from '../schema'
import { stateOf } from '../steps'

export const countIssues = operation({
  name: 'issue.count',
  actors: ['person'],
  input: z.object({}),
  output: IssueCountsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    // Each count is a walk along an index; only of the open ones in which I had the last word more is read.
    const [counts] = await db.$queryRaw<{ mine: number; open: number; solved: number }[]>`
      select
        (select count(*) from issue where open and removed_at is null)::int as open,
        (select count(*) from issue where not open and removed_at is null)::int as solved,
        (select count(*) from issue i where i.removed_at is null and ${stateOf(['mine'])!})::int as mine`
    return counts ?? { mine: 0, open: 0, solved: 0 }
  },
})
