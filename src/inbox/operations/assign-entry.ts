import { fieldError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { keepWork } from '../keep-work'
import { mayWork } from '../policy'
import { AnsweredIssue, AssignEntryInput } from '../schema'

/** Somebody of this company takes care of it; or nobody does any more. */
export const assignEntry = operation({
  name: 'inbox.assign',
  actors: ['company'],
  input: AssignEntryInput,
  output: AnsweredIssue,
  find: ({ db, input }) => db.inboxEntry.findFirst({ where: { id: input.entryId }, select: { id: true } }),
  policy: mayWork,
  run: async ({ db, actor, input: { entryId, assignee } }) => {
    const assigneeId = assignee === 'me' ? actor.agent.id : assignee
    const colleagues = assigneeId ? await db.companyMember.count({ where: { companyId: actor.id, personId: assigneeId } }) : 1
    if (colleagues === 0) throw fieldError('assignee', 'Choose somebody who works here.')
    await keepWork(db, actor.id, entryId, { assigneeId })
    return { companyId: actor.id, entryId }
  },
  reads: () => [],
})
