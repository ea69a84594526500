import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { mayManage } from '../policy'
import { EndpointIdInput, EndpointRef } from '../schema'

/** It goes with its secret and its log. */
export const removeEndpoint = operation({
  name: 'webhook.remove',
  actors: ['company'],
  input: EndpointIdInput,
  output: EndpointRef,
  find: ({ db, input }) => db.webhookEndpoint.findFirst({ where: { id: input.endpointId }, select: { id: true } }),
  policy: mayManage,
  run: async ({ db, actor, found: { id } }) => {
    const { count } = await db.webhookEndpoint.deleteMany({ where: { id } })
    if (count === 0) throw notFound()
    return { companyId: actor.id, endpointId: id }
  },
  reads: () => [],
})
