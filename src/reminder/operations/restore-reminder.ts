import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReminderId, ReminderIdInput } from '../schema'

export const restoreReminder = operation({
  name: 'reminder.restore',
  actors: ['person'],
  input: ReminderIdInput,
  output: ReminderId,
  find: ({ db, input }) => db.reminder.findFirst({ where: { id: input.reminderId, removedAt: { not: null } }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.reminder.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
    if (count === 0) throw notFound()
    return { id }
  },
})
