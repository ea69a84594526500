// The words of a permitted issue. Row policies let through what this company may read, and nothing else.
import type { Db } from '@/platform/access/doorway'

type Issue = {
  ownerId: string
  id: string
  title: string
  kind: string
  reference: string | null
  details: string | null
  wanted: string | null
  topics: string[]
  neededBy: Date | null
  outcome: string | null
  productName: string | null
  model: string | null
  serialNumbers: string[]
}
type Message = { author: string; agentName: string | null; body: string; createdAt: Date; kind: string; asks: string[]; settled: string | null; settledAt: Date | null }

/** Null when it is not shown any more. The newest 500 of its messages, in their order. */
export async function readIssue(db: Db, { ownerId, issueId }: { ownerId: string; issueId: string }) {
  const [[issue], newest] = await Promise.all([
    db.$queryRaw<Issue[]>`
      select i.owner_id as "ownerId", i.id, i.title, i.kind, i.reference, i.details, i.wanted, i.topics, i.needed_by as "neededBy", r.outcome,
        p.name as "productName", p.model, p.serial_numbers as "serialNumbers"
      from issue i left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id left join product p on p.owner_id = i.owner_id and p.id = i.product_id
      where i.owner_id = ${ownerId}::uuid and i.id = ${issueId}::uuid`,
    db.$queryRaw<Message[]>`
      select author, agent_name as "agentName", body, created_at as "createdAt", kind, asks, settled, settled_at as "settledAt"
      from message where owner_id = ${ownerId}::uuid and issue_id = ${issueId}::uuid order by created_at desc limit 500`,
  ])
  if (!issue) return null
  const { outcome, productName, model, serialNumbers, ...words } = issue
  return {
    ...words,
    resolution: outcome === null ? null : { outcome },
    product: productName === null ? null : { name: productName, model, serialNumbers },
    messages: newest.toReversed(),
  }
}
