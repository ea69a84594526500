import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { endWhenSolved } from '@/permission/steps'
import { lockIssue } from '../lock-issue'
import { IssueIdInput, MarkSolutionInput } from '../schema'

/** One line of the thread solved it: it stands on top from now on, and the issue is solved. */
export const markSolution = operation({
  name: 'issue.mark-solution',
  actors: ['person'],
  input: MarkSolutionInput,
  output: IssueIdInput,
  find: async ({ db, input: { issueId, messageId, interactionId } }) => {
    const issue = await db.issue.findFirst({ where: { id: issueId, removedAt: null }, select: { resolution: { select: { outcome: true } } } })
    const line = messageId
      ? await db.message.findFirst({ where: { id: messageId, issueId }, select: { id: true } })
      : await db.interaction.findFirst({ where: { id: interactionId!, issueId, removedAt: null }, select: { id: true } })
    return issue && line && issue
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId, messageId, interactionId }, found }) => {
    const now = new Date()
    const readers = await lockIssue(db, issueId, { updatedAt: now })
    const line = { messageId, interactionId, at: now }
    await db.solution.deleteMany({ where: { issueId } })
    await db.solution.createMany({ data: { issueId, ...line } })

    await db.resolution.createMany({ data: { issueId, readers, at: now }, skipDuplicates: true })
    await db.resolution.updateMany({ where: { issueId, outcome: 'given-up' }, data: { outcome: 'solved' } })
    if (!found.resolution) await endWhenSolved(db, issueId)
    return { issueId }
  },
})
