import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { stampAsk } from '@/share-link/steps'
import { AskId, AskIdInput } from '../schema'

/** It is there again, and so is what its links open. */
export const restoreAsk = operation({
  name: 'ask.restore',
  actors: ['person'],
  input: AskIdInput,
  output: AskId,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { askId } }) => {
    const { count } = await db.ask.updateMany({ where: { id: askId, removedAt: { not: null } }, data: { removedAt: null } })
    if (count === 0) throw notFound()
    await stampAsk(db, askId)
    return { askId }
  },
})
