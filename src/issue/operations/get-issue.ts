import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IssueDetailView, IssueIdInput } from '../schema'
import { asIssue, issueSelection } from '../shape'

export const getIssue = operation({
  name: 'issue.get',
  actors: ['person'],
  input: IssueIdInput,
  output: IssueDetailView,
  find: ({ db, input }) =>
    db.issue.findFirst({
      where: { id: input.issueId, removedAt: null },
      select: {
        ...issueSelection(),
        details: true,
        wanted: true,
        createdAt: true,
        product: { select: { id: true, name: true } },
        messages: { orderBy: { createdAt: 'asc' }, take: 500 },
      },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => asIssue(found),
})
