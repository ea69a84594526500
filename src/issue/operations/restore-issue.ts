import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { restoreInbox } from '@/permission/steps'
import { touchCompany } from '@/relationship/steps'
import { stampCase } from '@/share-link/steps'
import { IssueIdInput } from '../schema'

export const restoreIssue = operation({
  name: 'issue.restore',
  actors: ['person'],
  input: IssueIdInput,
  output: IssueIdInput,
  find: ({ db, input }) =>
    db.issue.findFirst({ where: { id: input.issueId, removedAt: { not: null } }, select: { companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId }, found }) => {
    const { count } = await db.issue.updateMany({ where: { id: issueId, removedAt: { not: null } }, data: { removedAt: null } })
    if (count !== 1) throw notFound()
    await touchCompany(db, found.companyId)
    await restoreInbox(db, issueId)
    await stampCase(db, issueId)
    return { issueId }
  },
})
