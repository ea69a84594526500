// A real receiver on loopback, and what the worker does between two of a story's steps.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { Actor } from '@/platform/access/actor'
import { system } from '@/platform/auth/prove-actor'
import { addEndpoint } from '@/webhook/operations/add-endpoint'
import { fanOut } from '@/webhook/operations/fan-out'
import { listDeliveries } from '@/webhook/operations/list-deliveries'
import { deliverDue } from '@/webhook/deliver'
import { Told, TYPES } from '@/webhook/schema'
import { asOwner } from './showing'

type Got = { headers: IncomingHttpHeaders; body: string; event: { type: string; timestamp: string; data: { companyId: string; entryId?: string } } }

export async function aReceiver() {
  const got: Got[] = []
  const says = { status: 204, location: undefined as string | undefined }
  const server = createServer((request, answer) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      got.push({ headers: request.headers, body, event: JSON.parse(body) as Got['event'] })
      answer.writeHead(says.status, says.location ? { location: says.location } : {}).end('Thank you.')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/turnabout`, got, says, stop }
}
export type Receiver = Awaited<ReturnType<typeof aReceiver>>

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

/** Throws when the official library does not take it. */
export const verified = (secret: string, { headers, body }: Got) => new Webhook(secret).verify(body, headers as Record<string, string>)
