// A receipt and an agreement for each permission. Those that came in an archive are told again as they were: they are of another
// server, which wrote them with its own secret.
import { receiptOf } from '@/receipt/steps'
import type { Entry } from './entry'
import type { Spool } from './spool'

type Row = {
  permitted: Record<string, unknown> & { id: string }
  domain: string | null
  events: { kind: string; at: string }[]
  agreements: { id: string; answer: string; terms: string; offered: string | null; agentName: string | null; at: string; digest: string }[]
}

/** A line of history by which receipts travel. */
export type CarriedReceipt = { id: string; receipt: object; agreement: object }

export async function* receiptEntries(spool: Spool): AsyncGenerator<Entry> {
  for await (const row of spool.lines<Row>('material/receipts')) yield* both(written(row))
  for await (const carried of spool.lines<CarriedReceipt>('material/carried-receipts')) yield* both(carried)
}

function written({ permitted, domain, events, agreements }: Row): CarriedReceipt {
  const camel = Object.fromEntries(Object.entries(permitted).map(([column, value]) => [column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]))
  const facts = { ...camel, expiresAt: typeof camel.expiresAt === 'string' ? new Date(camel.expiresAt) : null } as Parameters<typeof receiptOf>[0]
  const dated = <E extends { at: string }>(event: E) => ({ ...event, at: new Date(event.at) })
  return { id: permitted.id, ...receiptOf(facts, domain, events.map(dated), agreements.map(dated)) }
}

function* both({ id, receipt, agreement }: CarriedReceipt): Generator<Entry> {
  yield { path: `receipts/${id}.json`, bytes: () => whole(receipt) }
  yield { path: `receipts/${id}.agreement.jsonld`, bytes: () => whole(agreement) }
}

async function* whole(content: object) {
  yield `${JSON.stringify(content, null, 2)}\n`
}
