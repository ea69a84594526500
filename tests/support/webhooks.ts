// What the worker does between two of a story's steps.
import type { Actor } from '@/platform/access/actor'
import { system } from '@/platform/auth/prove-actor'
import { deliverDue } from '@/webhook/deliver'
import { addEndpoint } from '@/webhook/operations/add-endpoint'
import { fanOut } from '@/webhook/operations/fan-out'
import { listDeliveries } from '@/webhook/operations/list-deliveries'
import { Told, TYPES } from '@/webhook/schema'
import { asOwner } from './showing'

export const anEndpoint = (company: Actor<'company'>, { url }: { url: string }, types: (typeof TYPES)[number][] = [...TYPES]) => addEndpoint(company, { url, types })

/** What the worker finds written down for this company, told as the worker tells it. Says what it was. */
export async function tell({ id }: Actor<'company'>, now = new Date()) {
  const errands = await asOwner<{ id: string; payload: unknown }>(`select id, payload from outbox where kind = 'webhook.tell' and done_at is null and payload ->> 'companyId' = $1 order by created_at`, [id])
  for (const { payload } of errands) await fanOut(system, { ...Told.parse(payload), now })
  await asOwner('update outbox set done_at = now() where id = any($1)', [errands.map((errand) => errand.id)])
  return errands.map(({ payload }) => payload as object)
}

/** Told and sent, as at this time. */
export async function send(company: Actor<'company'>, now = new Date()) {
  await tell(company, now)
  await deliverDue({ companyId: company.id, now: () => now })
}

export const logOf = async (company: Actor<'company'>, endpointId: string) => (await listDeliveries(company, { endpointId })).deliveries
