import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { stampAsk } from '@/share-link/steps'
import { AskId, AskIdInput } from '../schema'

/** Its links open nothing from the next request on. */
export const removeAsk = operation({
  name: 'ask.remove',
  actors: ['person'],
  input: AskIdInput,
  output: AskId,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { askId } }) => {
    const { count } = await db.ask.updateMany({ where: { id: askId, removedAt: null }, data: { removedAt: new Date() } })
    if (count === 0) throw notFound()
    await stampAsk(db, askId)
    return { askId }
  },
})
