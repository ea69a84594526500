import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListRemindersInput, ReminderListView } from '../schema'
import { reminderSelection, today } from '../shape'

/** Open ones, what is due first; or done ones, the latest first. All of them, or those about one record. */
export const listReminders = operation({
  name: 'reminder.list',
  actors: ['person'],
  input: ListRemindersInput,
  output: ReminderListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { state, take, after, ...about } }) => {
    const named = Object.fromEntries(Object.entries(about).filter(([, id]) => id !== null))
    const open = { removedAt: null, doneAt: null, ...named }
    const rows = await db.reminder.findMany({
      where: { ...(state === 'open' ? open : { removedAt: null, doneAt: { not: null }, ...named }), ...(after && placeAfter(state, after)) },
      select: reminderSelection,
      orderBy: state === 'open' ? [{ dueOn: 'asc' }, { id: 'asc' }] : [{ doneAt: 'desc' }, { id: 'desc' }],
      take: take + 1,
    })
    const last = rows.length > take ? rows[take - 1]! : null
    const { _count: all } = await db.reminder.aggregate({ where: open, _count: true })
    const due = all === 0 ? 0 : await db.reminder.count({ where: { ...open, dueOn: { lte: today() } } })
    return { reminders: rows.slice(0, take), next: last && placeOf(state, last), due, open: all }
  },
})

type State = 'open' | 'done'

const placeOf = (state: State, { id, dueOn, doneAt }: { id: string; dueOn: Date; doneAt: Date | null }) =>
  `${state === 'open' ? dueOn.toISOString().slice(0, 10) : doneAt!.toISOString()}_${id}`

function placeAfter(state: State, place: string) {
  const [at, id] = place.split('_') as [string, string]
  const moment = new Date(at)
  return state === 'open'
    ? { OR: [{ dueOn: { gt: moment } }, { dueOn: moment, id: { gt: id } }] }
    : { OR: [{ doneAt: { lt: moment } }, { doneAt: moment, id: { lt: id } }] }
}
