import { operation } from '@/platform/access/operation'
import { mayManage } from '../policy'
import { EndpointRef, SwitchEndpointInput } from '../schema'

/** Off: nothing is sent any more, nor is what waits. Back on, it is told what happens from then on. */
export const switchEndpoint = operation({
  name: 'webhook.switch',
  actors: ['company'],
  input: SwitchEndpointInput,
  output: EndpointRef,
  find: ({ db, input }) => db.webhookEndpoint.findFirst({ where: { id: input.endpointId }, select: { id: true } }),
  policy: mayManage,
  run: async ({ db, actor, input: { back }, found: { id } }) => {
    const on = { disabledAt: null, disabledWhy: null, failingSince: null }
    const off = { disabledAt: new Date(), disabledWhy: 'owner' }
    await db.webhookEndpoint.updateMany({ where: { id, disabledAt: back ? { not: null } : null }, data: back ? on : off })
    if (!back) await db.webhookDelivery.updateMany({ where: { endpointId: id, nextAt: { not: null } }, data: { nextAt: null, droppedAt: new Date(), why: 'off' } })
    return { companyId: actor.id, endpointId: id }
  },
  reads: () => [],
})
