import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReminderIdInput, ReminderView } from '../schema'
import { reminderSelection } from '../shape'

export const getReminder = operation({
  name: 'reminder.get',
  actors: ['person'],
  input: ReminderIdInput,
  output: ReminderView,
  find: ({ db, input }) => db.reminder.findFirst({ where: { id: input.reminderId, removedAt: null }, select: reminderSelection }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
