import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canResume } from '../policy'
import { SubscriptionIdInput, SubscriptionOf } from '../schema'

/** It was not cancelled after all, or was taken up again. */
export const resumeSubscription = operation({
  name: 'subscription.resume',
  actors: ['person'],
  input: SubscriptionIdInput,
  output: SubscriptionOf,
  find: ({ db, input: { productId } }) =>
    db.subscription.findFirst({ where: { productId, product: { removedAt: null } }, select: { productId: true, cancelledOn: true } }),
  policy: canResume,
  run: async ({ db, found: { productId } }) => {
    const { count } = await db.subscription.updateMany({ where: { productId }, data: { cancelledOn: null } })
    if (count === 0) throw notFound()
    return { productId }
  },
})
