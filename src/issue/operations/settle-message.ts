import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { holdIssue, restamp, touchInbox, widenPermission } from '@/permission/steps'
import { canSettle } from '../policy'
import { IssueIdInput, SettleMessageInput } from '../schema'
import { retellIssue } from '../steps'
import { resolveIssue } from './resolve-issue'

/** The person's yes or no to what a company asked: to see more of it, or whether it is solved. */
export const settleMessage = operation({
  name: 'issue.settle',
  actors: ['person'],
  input: SettleMessageInput,
  output: IssueIdInput,
  find: ({ db, input: { issueId, messageId } }) =>
    db.message.findFirst({
      where: { id: messageId, issueId, author: 'company', kind: { in: ['request', 'proposal'] }, issue: { removedAt: null } },
      select: { kind: true, asks: true, settled: true, companyId: true, issue: { select: { resolution: { select: { at: true } } } } },
    }),
  policy: canSettle,
  run: async ({ db, actor, input: { issueId, messageId, answer }, found }) => {
    await holdIssue(db, issueId)
    const { count } = await db.message.updateMany({ where: { id: messageId, settled: null }, data: { settled: answer, settledAt: new Date() } })
    if (count === 0) throw new AppError('CONFLICT', 'You answered this a moment ago.')

    if (answer === 'granted' && found.kind === 'request') {
      await widenPermission(db, { issueId, companyId: found.companyId!, asks: found.asks })
      await restamp(db, issueId)
    }
    await touchInbox(db, issueId)
    // They have their answer now: it is their move, or it is over.
    await retellIssue(db, issueId)
    const isOver = answer === 'granted' && found.kind === 'proposal' && !found.issue.resolution
    if (isOver) await resolveIssue.within(db, actor, { issueId, outcome: 'solved' })
    return { issueId }
  },
})
