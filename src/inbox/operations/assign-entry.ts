import type { Db } from '@/platform/access/doorway'
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
    if (assigneeId && !(await staysHere(db, actor.id, assigneeId))) throw fieldError('assignee', 'Choose somebody who works here.')
    await keepWork(db, actor.id, entryId, { assigneeId })
    return { companyId: actor.id, entryId }
  },
  reads: () => [],
})

/** Whoever is just being removed waits until this is done, and then has it no more. */
async function staysHere(db: Db, companyId: string, personId: string): Promise<boolean> {
  const held = await db.$queryRaw<unknown[]>`
    select person_id from company_member where company_id = ${companyId}::uuid and person_id = ${personId}::uuid for key share`
  return held.length === 1
}
