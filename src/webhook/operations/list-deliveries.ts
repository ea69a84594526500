import { operation } from '@/platform/access/operation'
import { empty, raw, sql } from '@/platform/access/sql'
import { mayManage } from '../policy'
import { DeliveriesView, ListDeliveriesInput } from '../schema'
import { asDelivery, deliverySelection } from '../shape'

/** What was sent and what waits, newest first. The place of a page is an id: its time stays here. */
export const listDeliveries = operation({
  name: 'webhook.deliveries',
  actors: ['company'],
  input: ListDeliveriesInput,
  output: DeliveriesView,
  find: ({ db, input }) => db.webhookEndpoint.findFirst({ where: { id: input.endpointId }, select: { id: true } }),
  policy: mayManage,
  run: async ({ db, actor, input: { take, before }, found: { id: endpointId } }) => {
    const after = before ? sql`and (d.created_at, d.id) < (select p.created_at, p.id from webhook_delivery p where p.company_id = ${actor.id}::uuid and p.id = ${before}::uuid)` : empty
    const page = await db.$queryRaw<{ id: string }[]>(sql`
      select d.id from webhook_delivery d where d.company_id = ${actor.id}::uuid and d.endpoint_id = ${endpointId}::uuid ${after}
      order by d.created_at desc, d.id desc limit ${raw(String(take + 1))}`)
    const ids = page.slice(0, take).map(({ id }) => id)
    const rows = await db.webhookDelivery.findMany({ where: { companyId: actor.id, id: { in: ids } }, select: deliverySelection, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
    return { deliveries: rows.map(asDelivery), next: page.length > take ? ids.at(-1)! : null }
  },
  reads: () => [],
})
