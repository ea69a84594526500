import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { keepWork } from '../keep-work'
import { canAnswer } from '../policy'
import { AnsweredIssue, EntryIdInput } from '../schema'
import { findToAnswer, writeAnswer } from '../steps'

/** "We are on it", in the person's thread: once, and no answer yet. */
export const sayOnIt = operation({
  name: 'inbox.on-it',
  actors: ['company'],
  input: EntryIdInput,
  output: AnsweredIssue,
  find: ({ db, input }) => findToAnswer(db, input.entryId),
  policy: canAnswer,
  run: async ({ db, actor, input: { entryId }, found }) => {
    await keepWork(db, actor.id, entryId)
    const { count } = await db.inboxWork.updateMany({ where: { entryId, onItAt: null }, data: { onItAt: new Date() } })
    if (count === 0) throw new AppError('CONFLICT', 'They were told already that you are on it.')
    await writeAnswer(db, actor, found, { kind: 'on-it', body: 'We are on it.' })
    return { companyId: actor.id, entryId }
  },
  reads: () => [],
})
