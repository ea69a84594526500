import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { EditReminderInput, ReminderView } from '../schema'
import { reminderSelection } from '../shape'

export const editReminder = operation({
  name: 'reminder.edit',
  actors: ['person'],
  input: EditReminderInput,
  output: ReminderView,
  find: ({ db, input }) =>
    db.reminder.findFirst({ where: { id: input.reminderId, removedAt: null }, select: { dueOn: true, repeats: true, firstOn: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { reminderId: id, version, ...reminder }, found }) => {
    // Only another day or another rhythm begins a new series.
    const same = found.dueOn.getTime() === reminder.dueOn.getTime() && found.repeats === reminder.repeats
    const data = { ...reminder, firstOn: same ? found.firstOn : reminder.dueOn, ...nextVersion }
    const { count } = await db.reminder.updateMany({ where: { id, removedAt: null, ...asSeen(version) }, data })
    const now = await db.reminder.findFirst({ where: { id, removedAt: null }, select: reminderSelection })
    if (count === 0 || !now) throw missedEdit(now && { text: now.text, dueOn: now.dueOn, repeats: now.repeats ?? 'once', version: now.version })
    return now
  },
})
