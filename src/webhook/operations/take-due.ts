import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { empty, sql } from '@/platform/access/sql'
import { DueDelivery, TakeDueInput } from '../schema'

/**
 * What is to be sent now, a few for each endpoint, so that one that is slow or far behind keeps no other waiting. Whoever takes
 * them has two minutes; then they are due again, should that one have died.
 */
export const takeDue = operation({
  name: 'webhook.take',
  actors: ['system'],
  input: TakeDueInput,
  output: z.array(DueDelivery),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { now, companyId } }) =>
    db.$queryRaw<z.input<typeof DueDelivery>[]>(sql`
      with due as (
        select d.company_id, d.id from webhook_endpoint e cross join lateral (
          select d.company_id, d.id from webhook_delivery d
          where d.company_id = e.company_id and d.endpoint_id = e.id and d.next_at <= ${now} order by d.next_at limit 10) d
        where e.disabled_at is null ${companyId ? sql`and e.company_id = ${companyId}::uuid` : empty}
      ), held as (
        select d.company_id, d.id from webhook_delivery d join due using (company_id, id)
        where d.next_at <= ${now} limit 100 for update of d skip locked
      )
      update webhook_delivery d set next_at = ${now}::timestamptz + interval '2 minutes'
      from held h, webhook_endpoint e
      where d.company_id = h.company_id and d.id = h.id and e.company_id = d.company_id and e.id = d.endpoint_id
      returning d.company_id as "companyId", d.id, d.endpoint_id as "endpointId", d.type, d.entry_id as "entryId", d.at, e.url,
        array_remove(array[e.secret, case when e.secret_before_until > ${now} then e.secret_before end], null) as secrets`),
})
