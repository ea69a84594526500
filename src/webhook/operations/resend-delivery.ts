import { HOUR, limit } from '@/platform/access/limit'
import { operation } from '@/platform/access/operation'
import { canResend } from '../policy'
import { DeliveryIdInput, EndpointRef } from '../schema'
import { wakeSender } from '../wake-sender'

const countResent = limit('webhook-resend', { points: 600, seconds: HOUR })

/** The same event with the same id, from the first try on. Whether it may be told is looked at again. */
export const resendDelivery = operation({
  name: 'webhook.resend',
  actors: ['company'],
  input: DeliveryIdInput,
  output: EndpointRef,
  find: ({ db, input: { endpointId, deliveryId: id } }) =>
    db.webhookDelivery.findFirst({ where: { id, endpointId }, select: { id: true, endpointId: true, nextAt: true, endpoint: { select: { disabledAt: true } } } }),
  policy: canResend,
  run: async ({ db, actor, found: { id, endpointId } }) => {
    await countResent(actor.id)
    await db.webhookDelivery.updateMany({ where: { id, nextAt: null }, data: { nextAt: new Date(), tries: 0, failedAt: null, droppedAt: null } })
    await wakeSender(db, actor.id)
    return { companyId: actor.id, endpointId }
  },
  reads: () => [],
})
