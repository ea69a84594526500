// Deleting for good what was removed. Whatever still stands on a record keeps it.
import { forgetDocuments } from '@/document/steps'
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import type { TrashKind } from './schema'

type Removed = { before: Date; only?: { kind: TrashKind; id: string } | { companyId: string } | { /** What was removed at one moment. */ removedAt: Date } }

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Says which files go, once this is committed. */
export async function forget(db: Db, { before, only }: Removed): Promise<string[]> {
  const removedAt = { lt: before }
  const of = (kind: TrashKind) => {
    if (!only) return { removedAt }
    if ('removedAt' in only) return { removedAt: only.removedAt }
    if ('companyId' in only) return { removedAt, companyId: only.companyId }
    return { removedAt, id: only.kind === kind ? only.id : NOBODY }
  }
  const ids = (rows: { id: string }[]) => ({ in: rows.map(({ id }) => id) })

  // Pointers and links have no foreign key to what they point at.
  const issues = await db.issue.findMany({ where: of('issue'), select: { id: true } })
  const products = await db.product.findMany({ where: of('product'), select: { id: true } })
  const reminders = await db.reminder.findMany({ where: of('reminder'), select: { id: true } })
  await db.inboxEntry.deleteMany({ where: { issueId: ids(issues) } })
  await db.snooze.deleteMany({ where: { recordId: ids([...issues, ...products, ...reminders]) } })
  await db.shareLink.deleteMany({ where: { recommendationId: ids(await db.recommendation.findMany({ where: of('recommendation'), select: { id: true } })) } })
  const asks = await db.ask.findMany({ where: only ? { intent: of('intent') } : { OR: [{ removedAt }, { intent: of('intent') }] }, select: { id: true } })
  await db.shareLink.deleteMany({ where: { askId: ids(asks) } })
  await db.ask.deleteMany({ where: { id: ids(asks) } })
  if (!only) await db.reply.deleteMany({ where: { removedAt } })
  await db.recommendation.updateMany({ where: { issue: of('issue') }, data: { issueId: null } })
  await db.recommendation.updateMany({ where: { praise: of('issue') }, data: { praiseId: null } })
  await db.issue.deleteMany({ where: of('issue') })
  await db.interaction.deleteMany({ where: of('interaction') })
  await db.recommendation.deleteMany({ where: of('recommendation') })
  await db.opinion.deleteMany({ where: of('opinion') })
  await db.intent.deleteMany({ where: of('intent') })
  await db.reminder.deleteMany({ where: of('reminder') })
  if (!only) await db.circle.deleteMany({ where: { removedAt } })
  if (!only) {
    // An archive may bring one that was removed and still stands under something; its name stays there.
    await db.recommendation.updateMany({ where: { face: { removedAt } }, data: { faceId: null } })
    await db.ask.updateMany({ where: { face: { removedAt } }, data: { faceId: null } })
    await db.face.deleteMany({ where: { removedAt } })
  }

  await db.issue.updateMany({ where: { product: of('product') }, data: { productId: null } })
  await db.recommendation.updateMany({ where: { product: of('product') }, data: { productId: null } })
  await db.product.deleteMany({ where: of('product') })

  // Deleting a relationship takes its records along, so it goes after them, and only when it has none.
  const alone = { products: { none: {} }, issues: { none: {} }, opinions: { none: {} }, intents: { none: {} }, recommendations: { none: {} }, reminders: { none: {} }, interactions: { none: { issueId: { not: null } } } }
  await db.relationship.deleteMany({ where: { ...of('relationship'), ...alone } })
  // Last, because a document goes with the last of its records.
  return [...(only ? await forgetDocument(db, only) : []), ...(await forgetDocuments(db, only ? new Date(0) : before))]
}

async function forgetDocument(db: Db, only: NonNullable<Removed['only']>): Promise<string[]> {
  const which = 'removedAt' in only ? sql`removed_at = ${only.removedAt}::timestamptz` : 'kind' in only && only.kind === 'document' ? sql`id = ${only.id}::uuid and removed_at is not null` : null
  if (!which) return []
  const gone = await db.$queryRaw<{ fileKey: string; thumbKey: string | null }[]>`
    delete from document where ${which} returning file_key as "fileKey", thumb_key as "thumbKey"`
  return gone.flatMap(({ fileKey, thumbKey }) => (thumbKey ? [fileKey, thumbKey] : [fileKey]))
}
