import { AppError } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { nextDay, type Repeats } from '../policy'
import { FinishedReminder, FinishReminderInput } from '../schema'
import { today } from '../shape'

/** Done. One that repeats moves to its next day; one that does not is over. */
export const finishReminder = operation({
  name: 'reminder.finish',
  actors: ['person'],
  input: FinishReminderInput,
  output: FinishedReminder,
  find: ({ db, input }) =>
    db.reminder.findFirst({
      where: { id: input.reminderId, removedAt: null },
      select: { id: true, dueOn: true, firstOn: true, repeats: true, doneAt: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id, dueOn, firstOn, repeats } }) => {
    const next = repeats ? nextDay({ firstOn: firstOn ?? dueOn, dueOn, repeats: repeats as Repeats }, today()) : null
    const seen = input.dueOn ?? dueOn
    const { count } = await db.reminder.updateMany({
      where: { id, removedAt: null, doneAt: null, dueOn: seen },
      data: { ...(next ? { dueOn: next } : { doneAt: new Date() }), ...nextVersion },
    })
    if (count === 0) throw new AppError('CONFLICT', 'This was done a moment ago.')
    return { id, wasDueOn: dueOn, dueOn: next }
  },
})
