import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { ReminderId, ReopenReminderInput } from '../schema'

/** Takes "done" back: it is due again on the day it had. The series stays as it was. */
export const reopenReminder = operation({
  name: 'reminder.reopen',
  actors: ['person'],
  input: ReopenReminderInput,
  output: ReminderId,
  find: ({ db, input }) => db.reminder.findFirst({ where: { id: input.reminderId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { dueOn }, found: { id } }) => {
    const { count } = await db.reminder.updateMany({ where: { id, removedAt: null }, data: { dueOn, doneAt: null, ...nextVersion } })
    if (count === 0) throw notFound()
    return { id }
  },
})
