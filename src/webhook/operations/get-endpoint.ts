import { operation } from '@/platform/access/operation'
import { mayManage } from '../policy'
import { EndpointIdInput, EndpointView } from '../schema'
import { endpointSelection } from '../shape'

export const getEndpoint = operation({
  name: 'webhook.get',
  actors: ['company'],
  input: EndpointIdInput,
  output: EndpointView,
  find: ({ db, input }) => db.webhookEndpoint.findFirst({ where: { id: input.endpointId }, select: endpointSelection }),
  policy: mayManage,
  run: async ({ found }) => found,
  reads: () => [],
})
