import { coverReopened } from '@/permission/steps'
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { lockIssue } from '../lock-issue'
import { canReopen } from '../policy'
import { IssueIdInput } from '../schema'

/** It is not over after all. Who may read all such issues, new ones too, reads it again. */
export const reopenIssue = operation({
  name: 'issue.reopen',
  actors: ['person'],
  input: IssueIdInput,
  output: IssueIdInput,
  find: ({ db, input }) =>
    db.issue.findFirst({ where: { id: input.issueId, removedAt: null }, select: { resolution: { select: { at: true } } } }),
  policy: canReopen,
  run: async ({ db, input: { issueId } }) => {
    await lockIssue(db, issueId, { updatedAt: new Date() })
    const { count } = await db.resolution.deleteMany({ where: { issueId } })
    if (count !== 1) throw new AppError('CONFLICT', 'This issue was reopened a moment ago.')
    await coverReopened(db, issueId)
    return { issueId }
  },
})
