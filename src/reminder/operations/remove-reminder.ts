import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReminderId, ReminderIdInput } from '../schema'

export const removeReminder = operation({
  name: 'reminder.remove',
  actors: ['person'],
  input: ReminderIdInput,
  output: ReminderId,
  find: ({ db, input }) => db.reminder.findFirst({ where: { id: input.reminderId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.reminder.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date() } })
    if (count === 0) throw notFound()
    return { id }
  },
})
