import { AppError } from '@/platform/access/errors'
import { nothing, operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { fitAddress } from '../fit-address'
import { seal } from '@/platform/seal'
import { mayManage } from '../policy'
import { AddEndpointInput, ShownSecret } from '../schema'
import { newSecret } from '../secret'

const AT_MOST = 20

/** The secret is shown now, and never again. */
export const addEndpoint = operation({
  name: 'webhook.add',
  actors: ['company'],
  input: AddEndpointInput,
  output: ShownSecret,
  find: nothing,
  policy: mayManage,
  run: async ({ db, actor, input }) => {
    fitAddress(input.url)
    const { length } = await db.webhookEndpoint.findMany({ select: { id: true }, take: AT_MOST })
    if (length >= AT_MOST) throw new AppError('CONFLICT', 'Twenty endpoints are enough. Remove one first.')

    const [endpointId, secret] = [newId(), newSecret()]
    await db.webhookEndpoint.createMany({ data: { ...input, id: endpointId, secret: seal(secret, endpointId) } })
    return { companyId: actor.id, endpointId, secret }
  },
  // Nothing of any person's records.
  reads: () => [],
})
