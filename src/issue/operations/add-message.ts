import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { touchInbox } from '@/permission/steps'
import { touchCompany } from '@/relationship/steps'
import { lockIssue } from '../lock-issue'
import { AddMessageInput, MessageAdded } from '../schema'
import { retellIssue } from '../steps'

export const addMessage = operation({
  name: 'issue.add-message',
  actors: ['person'],
  input: AddMessageInput,
  output: MessageAdded,
  find: ({ db, input }) => db.issue.findFirst({ where: { id: input.issueId, removedAt: null }, select: { companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found }) => {
    const { issueId } = input
    if (input.private) {
      const note = await db.message.create({ data: input, select: { id: true } })
      return { issueId, messageId: note.id }
    }

    const readers = await lockIssue(db, issueId, { updatedAt: new Date() })
    const message = await db.message.create({ data: { ...input, readers }, select: { id: true } })
    await retellIssue(db, issueId)
    await touchInbox(db, issueId)
    await touchCompany(db, found.companyId)
    return { issueId, messageId: message.id }
  },
})
