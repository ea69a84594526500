import type { Db } from '@/platform/access/doorway'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readWaiting } from '../read-waiting'
import { TodayInput, TodayView } from '../schema'
import { readWhatNeedsMe } from '../steps'

export const showToday = operation({
  name: 'today.show',
  actors: ['person'],
  input: TodayInput,
  output: TodayView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take } }) => {
    const { needs, list } = await readWhatNeedsMe(db, take)
    const listed = list.flatMap(({ kind, issueId }) => (kind === 'overdue' && issueId ? [issueId] : []))
    const waiting = await readWaiting(db, listed)
    return { needs, list, ...waiting, firstRun: needs + waiting.waiting.length === 0 && (await keepsNothing(db)) }
  },
})

async function keepsNothing(db: Db) {
  const [kept] = await db.$queryRaw<{ nothing: boolean }[]>`
    select not (exists (select from issue where removed_at is null) or exists (select from product where removed_at is null)
      or exists (select from relationship where removed_at is null) or exists (select from intent where removed_at is null)
      or exists (select from reminder where removed_at is null)) as nothing`
  return kept!.nothing
}
