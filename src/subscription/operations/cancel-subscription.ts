import { AppError, notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canCancel, thisDay } from '../policy'
import { CancelSubscriptionInput, SubscriptionOf } from '../schema'

/** Notes that the person cancelled it, today or on another day. Nobody is told. */
export const cancelSubscription = operation({
  name: 'subscription.cancel',
  actors: ['person'],
  input: CancelSubscriptionInput,
  output: SubscriptionOf,
  find: ({ db, input: { productId } }) =>
    db.subscription.findFirst({ where: { productId, product: { removedAt: null } }, select: { productId: true, cancelledOn: true } }),
  policy: canCancel,
  run: async ({ db, input, found: { productId } }) => {
    const cancelledOn = input.cancelledOn ?? thisDay()
    const { count } = await db.subscription.updateMany({ where: { productId, cancelledOn: null }, data: { cancelledOn } })
    if (count === 0) throw (await db.subscription.count({ where: { productId } })) ? new AppError('CONFLICT', 'It is marked as cancelled already.') : notFound()
    return { productId }
  },
})
