import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { withdrawInbox } from '@/permission/steps'
import { stampCase } from '@/share-link/steps'
import { IssueIdInput } from '../schema'

export const removeIssue = operation({
  name: 'issue.remove',
  actors: ['person'],
  input: IssueIdInput,
  output: IssueIdInput,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId } }) => {
    const { count } = await db.issue.updateMany({ where: { id: issueId, removedAt: null }, data: { removedAt: new Date() } })
    if (count !== 1) throw notFound()
    await withdrawInbox(db, issueId)
    await stampCase(db, issueId)
    return { issueId }
  },
})
