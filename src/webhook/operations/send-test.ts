import { randomUUID } from 'node:crypto'
import { HOUR, limit } from '@/platform/access/limit'
import { operation } from '@/platform/access/operation'
import { canTest } from '../policy'
import { EndpointIdInput, EndpointRef, TEST } from '../schema'
import { toMinute } from '../shape'
import { wakeSender } from '../wake-sender'

const countTests = limit('webhook-test', { points: 60, seconds: HOUR })

/** An event that tells nothing but that it arrives. */
export const sendTest = operation({
  name: 'webhook.test',
  actors: ['company'],
  input: EndpointIdInput,
  output: EndpointRef,
  find: ({ db, input }) => db.webhookEndpoint.findFirst({ where: { id: input.endpointId }, select: { id: true, disabledAt: true } }),
  policy: canTest,
  run: async ({ db, actor, found: { id: endpointId } }) => {
    await countTests(actor.id)
    const now = new Date()
    await db.webhookDelivery.createMany({ data: { id: randomUUID(), endpointId, type: TEST, at: toMinute(now), nextAt: now } })
    await wakeSender(db, actor.id)
    return { companyId: actor.id, endpointId }
  },
  reads: () => [],
})
