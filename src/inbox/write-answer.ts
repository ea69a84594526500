// A company's line in a person's own thread, and what goes with it.
import type { Actor } from '@/platform/access/actor'
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { keepWork } from './keep-work'
import { noLongerShared } from './no-longer-shared'

type Permitted = { ownerId: string; issueId: string; entryId: string; expiresAt: Date | null }
type Line = { body: string; kind?: 'words' | 'on-it' | 'proposal' | 'request' | 'file'; asks?: string[]; documentId?: string }

/** First of all: it waits for a person who is just taking the permission back, and then finds nothing to hold. */
export async function holdToAnswer(db: Db, { ownerId, issueId }: Permitted) {
  const held = await db.$queryRaw<unknown[]>`
    select id from issue where owner_id = ${ownerId}::uuid and id = ${issueId}::uuid for no key update`
  if (held.length === 0) throw noLongerShared()
}

/** No company but this one may read what it wrote, and no longer than the permission lasts. */
export const readersOf = (actor: Actor<'company'>, { expiresAt }: Permitted) => ({ [`company:${actor.id}`]: expiresAt?.toISOString() ?? 'infinity' })

export async function writeAnswer(db: Db, actor: Actor<'company'>, permission: Permitted, { body, kind = 'words', asks = [], documentId }: Line) {
  const { ownerId, issueId, entryId } = permission
  const now = new Date()
  await holdToAnswer(db, permission)
  // Who only says that they are at it has not moved anything yet.
  const isAnswer = kind !== 'on-it'
  if (isAnswer) await db.issue.updateMany({ where: { ownerId, id: issueId }, data: { lastWord: 'company', updatedAt: now } })

  const line = { author: 'company', companyId: actor.id, agentName: actor.agent.name, body, kind, asks, ...(documentId && { documentId }) }
  await db.message.createMany({ data: [{ ...line, id: newId(), ownerId, issueId, readers: readersOf(actor, permission), createdAt: now }] })
  // Case links show it, too. Who holds one is not for a company to know: a job of the owner finds them.
  await db.$executeRaw`
    insert into outbox (id, owner_id, kind, payload)
    values (${newId()}::uuid, ${ownerId}::uuid, 'share-link.stamp', jsonb_build_object('issueId', ${issueId}::text))`
  await keepWork(db, actor.id, entryId)
  if (isAnswer) await db.inboxWork.updateMany({ where: { entryId, firstAnsweredAt: null }, data: { firstAnsweredAt: now } })
}
