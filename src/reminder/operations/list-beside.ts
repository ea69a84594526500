import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { RemindersBesideInput, RemindersBesideView } from '../schema'

const AT_MOST = 5

/** What is to come about one record, in one trip. */
export const listBeside = operation({
  name: 'reminder.beside',
  actors: ['person'],
  input: RemindersBesideInput,
  output: RemindersBesideView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const named = Object.fromEntries(Object.entries(input).filter(([, id]) => id !== null))
    const rows = await db.reminder.findMany({
      where: { removedAt: null, doneAt: null, ...named },
      select: { id: true, text: true, dueOn: true, repeats: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: AT_MOST + 1,
    })
    return { reminders: rows.slice(0, AT_MOST), more: rows.length > AT_MOST }
  },
})
