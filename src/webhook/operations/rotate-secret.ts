import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { seal } from '@/platform/seal'
import { mayManage } from '../policy'
import { EndpointIdInput, ShownSecret } from '../schema'
import { newSecret } from '../secret'

const DAY_MS = 86_400_000

/** A new secret, shown now and never again. The one before signs along for a day. As the system, because no company reads what it signs with. */
export const rotateSecret = operation({
  name: 'webhook.rotate',
  actors: ['company'],
  runsAs: 'system',
  input: EndpointIdInput,
  output: ShownSecret,
  find: ({ db, actor, input }) => db.webhookEndpoint.findFirst({ where: { companyId: actor.id, id: input.endpointId }, select: { id: true, secret: true } }),
  policy: mayManage,
  run: async ({ db, actor: { id: companyId }, found: { id, secret: before } }) => {
    const secret = newSecret()
    const data = { secret: seal(secret, id), secretBefore: before, secretBeforeUntil: new Date(Date.now() + DAY_MS), ...nextVersion }
    // Two at once: the second finds that it does not know the one before any more.
    const { count } = await db.webhookEndpoint.updateMany({ where: { companyId, id, secret: before }, data })
    if (count === 0) throw notFound()
    return { companyId, endpointId: id, secret }
  },
  reads: () => [],
})
