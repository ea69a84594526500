// Sends what is due: looks at each event again, signs it as Standard Webhooks say, and notes what became of it.
import { Webhook } from 'standardwebhooks'
import { isAppError } from '@/platform/access/errors'
import { companyForJob } from '@/platform/auth/company-for-job'
import { system } from '@/platform/auth/instance'
import { postOutside, type Posting, type Sent } from '@/platform/http/ask-outside'
import { unseal } from '@/platform/seal'
import { askShared } from './operations/ask-shared'
import { noteTry } from './operations/note-try'
import { takeDue } from './operations/take-due'
import type { DueDelivery, Dropped } from './schema'

/** A round ends, and the next one goes on: what came meanwhile for others is not to wait. */
const ROUND_MS = 45_000

type Ways = { companyId?: string; now?: () => Date; send?: (posting: Posting) => Promise<Sent> }

export async function deliverDue({ companyId, now = () => new Date(), send = postOutside }: Ways = {}) {
  const until = Date.now() + ROUND_MS
  do {
    const due = await takeDue(system, { now: now(), companyId })
    if (due.length === 0) return
    const byCompany = Map.groupBy(due, (delivery) => delivery.companyId)
    await Promise.all([...byCompany].map(([id, deliveries]) => deliverFor(id, deliveries, now, send)))
  } while (Date.now() < until)
}

async function deliverFor(companyId: string, deliveries: DueDelivery[], now: () => Date, send: NonNullable<Ways['send']>) {
  const company = await companyForJob(companyId)
  const entryIds = [...new Set(deliveries.flatMap(({ entryId }) => entryId ?? []))]
  const shared = new Set(company && (await askShared(company, { entryIds })).shared)

  await Promise.all(
    deliveries.map(async (delivery) => {
      const dropped: Dropped | null = company ? whyNot(delivery, shared) : 'proof'
      const outcome = dropped ? { dropped } : await attempt(delivery, now(), send)
      // Removed meanwhile, with its endpoint: there is nothing to note it at.
      await noteTry(system, { companyId, deliveryId: delivery.id, now: now(), outcome }).catch((error: unknown) => {
        if (!isAppError(error)) throw error
      })
    }),
  )
}

/** What may not be told any more, or is not true any more. An end tells no more than the id that was theirs before. */
function whyNot({ type, entryId }: DueDelivery, shared: Set<string>): Dropped | null {
  if (!entryId) return null
  if (type === 'issue.ended') return shared.has(entryId) ? 'again' : null
  return shared.has(entryId) ? null : 'withdrawn'
}

async function attempt({ companyId, id, type, entryId, at, url, secrets, endpointId }: DueDelivery, now: Date, send: NonNullable<Ways['send']>) {
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data: { companyId, ...(entryId && { entryId }) } })
  let signature: string
  try {
    signature = secrets.map((sealed) => new Webhook(unseal(sealed, endpointId)).sign(id, now, body)).join(' ')
  } catch {
    return { why: 'secret' as const }
  }
  const signed = { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)), 'webhook-signature': signature }
  return send({ url, headers: { 'content-type': 'application/json', 'user-agent': 'Turnabout-Webhooks', ...signed }, body })
}
