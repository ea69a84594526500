import { AppError } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { removeIn } from '../period'
import { RemovedPeriod, RemovePeriodInput } from '../schema'
import { forget } from '../steps'

/** Everything of these days goes: into the trash, from where it may come back for 30 days, or at once. */
export const removePeriod = operation({
  name: 'trash.remove-period',
  actors: ['person'],
  input: RemovePeriodInput,
  output: RemovedPeriod,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { how, ...period } }) => {
    const removedAt = new Date()
    const count = await removeIn(db, period, removedAt)
    if (count === 0) throw new AppError('CONFLICT', 'There is nothing of these days any more.')
    const fileKeys = how === 'now' ? await forget(db, { before: removedAt, only: { removedAt } }) : []
    return { removedAt, count, how, fileKeys }
  },
})
