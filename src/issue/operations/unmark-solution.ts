import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IssueIdInput } from '../schema'

export const unmarkSolution = operation({
  name: 'issue.unmark-solution',
  actors: ['person'],
  input: IssueIdInput,
  output: IssueIdInput,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId } }) => {
    const { count } = await db.solution.deleteMany({ where: { issueId, issue: { removedAt: null } } })
    if (count !== 1) throw notFound()
    return { issueId }
  },
})
