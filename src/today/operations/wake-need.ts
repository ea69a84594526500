import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { SnoozedNeed, WakeNeedInput } from '../schema'

/** Undoes "later". */
export const wakeNeed = operation({
  name: 'today.wake',
  actors: ['person'],
  input: WakeNeedInput,
  output: SnoozedNeed,
  find: ({ db, input }) => db.snooze.findFirst({ where: { kind: input.kind, recordId: input.recordId }, select: { kind: true, recordId: true, until: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    await db.snooze.deleteMany({ where: { kind: found.kind, recordId: found.recordId } })
    return found
  },
})
