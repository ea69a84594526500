import { z } from 'zod'
import { nothing, operation } from '@/platform/access/operation'
import { mayManage } from '../policy'
import { EndpointView } from '../schema'
import { endpointSelection } from '../shape'

export const listEndpoints = operation({
  name: 'webhook.list',
  actors: ['company'],
  input: z.object({}),
  output: z.array(EndpointView),
  find: nothing,
  policy: mayManage,
  run: ({ db }) => db.webhookEndpoint.findMany({ select: endpointSelection, orderBy: { id: 'asc' }, take: 20 }),
  reads: () => [],
})
