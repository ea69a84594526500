import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findAbout } from '../find-about'
import { AddReminderInput, ReminderView } from '../schema'
import { reminderSelection } from '../shape'

export const addReminder = operation({
  name: 'reminder.add',
  actors: ['person'],
  input: AddReminderInput,
  output: ReminderView,
  find: ({ db, input }) => findAbout(db, input),
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => db.reminder.create({ data: { ...input, firstOn: input.dueOn }, select: reminderSelection }),
})
