import { operation } from '@/platform/access/operation'
import { keepWork } from '../keep-work'
import { canPutAway } from '../policy'
import { AnsweredIssue, PutAwayInput } from '../schema'
import { findPermission } from '../steps'

/** Takes the line of what is no longer shared out of the list, or puts it back there. */
export const putAway = operation({
  name: 'inbox.put-away',
  actors: ['company'],
  input: PutAwayInput,
  output: AnsweredIssue,
  find: async ({ db, input }) => {
    const entry = await db.inboxEntry.findFirst({ where: { id: input.entryId }, select: { id: true } })
    return entry && { shared: (await findPermission(db, entry.id)) !== null }
  },
  policy: canPutAway,
  run: async ({ db, actor, input: { entryId, back } }) => {
    await keepWork(db, actor.id, entryId, { putAwayAt: back ? null : new Date() })
    return { companyId: actor.id, entryId }
  },
  reads: () => [],
})
