import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IssueView, ListIssuesInput } from '../schema'
import { asIssue, issueSelection } from '../shape'

export const listIssues = operation({
  name: 'issue.list',
  actors: ['person'],
  input: ListIssuesInput,
  output: z.array(IssueView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const solved = input.state === 'solved'
    const issues = await db.issue.findMany({
      where: { removedAt: null, resolution: solved ? { isNot: null } : null, ...(input.before && { id: { lt: input.before } }) },
      select: issueSelection(),
      orderBy: { id: 'desc' },
      take: input.take,
    })
    return issues.map(asIssue)
  },
})
