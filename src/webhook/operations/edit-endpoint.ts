import { operation } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { fitAddress } from '../fit-address'
import { mayManage } from '../policy'
import { EditEndpointInput, EndpointView } from '../schema'
import { endpointSelection } from '../shape'

export const editEndpoint = operation({
  name: 'webhook.edit',
  actors: ['company'],
  input: EditEndpointInput,
  output: EndpointView,
  find: ({ db, input }) => db.webhookEndpoint.findFirst({ where: { id: input.endpointId }, select: { id: true } }),
  policy: mayManage,
  run: async ({ db, input: { endpointId: id, version, ...fields } }) => {
    fitAddress(fields.url)
    const { count } = await db.webhookEndpoint.updateMany({ where: { id, ...asSeen(version) }, data: { ...fields, ...nextVersion } })
    const now = await db.webhookEndpoint.findFirst({ where: { id }, select: endpointSelection })
    if (count === 0 || !now) throw missedEdit(now)
    return now
  },
  reads: () => [],
})
