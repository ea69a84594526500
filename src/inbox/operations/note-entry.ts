import { operation } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { keepWork } from '../keep-work'
import { mayWork } from '../policy'
import { AnsweredIssue, NoteEntryInput } from '../schema'

/** A note among colleagues about a pointer. The form says that it holds no words of the person: those stay theirs. */
export const noteEntry = operation({
  name: 'inbox.note',
  actors: ['company'],
  input: NoteEntryInput,
  output: AnsweredIssue,
  find: ({ db, input }) => db.inboxEntry.findFirst({ where: { id: input.entryId }, select: { id: true } }),
  policy: mayWork,
  run: async ({ db, actor, input: { entryId, note, version } }) => {
    await keepWork(db, actor.id, entryId)
    const { count } = await db.inboxWork.updateMany({ where: { entryId, ...asSeen(version) }, data: { note, ...nextVersion } })
    if (count === 0) throw missedEdit(await db.inboxWork.findFirst({ where: { entryId }, select: { note: true, version: true } }))
    return { companyId: actor.id, entryId }
  },
  reads: () => [],
})
