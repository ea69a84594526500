import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findRecord } from '../find-record'
import { SnoozedNeed, SnoozeNeedInput } from '../schema'
import { thisDay } from '../steps'
import { LATER_DAYS } from '../urgency'

const DAY_MS = 86_400_000

/** "Not now": it rests until that day, and comes back by itself. */
export const snoozeNeed = operation({
  name: 'today.snooze',
  actors: ['person'],
  input: SnoozeNeedInput,
  output: SnoozedNeed,
  find: ({ db, input }) => findRecord(db, input.kind, input.recordId),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { kind, recordId, later } }) => {
    const today = new Date(thisDay())
    const until = new Date(today.getTime() + LATER_DAYS[later] * DAY_MS)
    // Those whose day has come say nothing any more; and of two choices the later one counts.
    await db.snooze.deleteMany({ where: { OR: [{ until: { lte: today } }, { kind, recordId }] } })
    await db.snooze.createMany({ data: { kind, recordId, until }, skipDuplicates: true })
    return { kind, recordId, until }
  },
})
