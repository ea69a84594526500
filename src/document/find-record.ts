import type { Db } from '@/platform/access/doorway'
import { type RecordIds, RECORDS } from './schema'
import { pageOf } from './shape'

/** The one record that was named, if it is one's own and not removed: its page, and what to write into an attachment. */
export async function findRecord(db: Db, ids: RecordIds): Promise<{ page: string; link: RecordIds } | null> {
  const found = await ownerOfPage(db, ids)
  const name = RECORDS.find((each) => ids[each])
  return found && name ? { page: pageOf(found), link: { [name]: ids[name] } } : null
}

async function ownerOfPage(db: Db, { companyId, productId, issueId, interactionId }: RecordIds) {
  const removedAt = null
  if (companyId) return db.relationship.findFirst({ where: { companyId, removedAt }, select: { companyId: true } })
  if (productId) return withProductId(await db.product.findFirst({ where: { id: productId, removedAt }, select: { id: true } }))
  if (issueId) return withIssueId(await db.issue.findFirst({ where: { id: issueId, removedAt }, select: { id: true } }))
  return db.interaction.findFirst({
    where: { id: interactionId ?? '', removedAt, OR: [{ issueId: null }, { issue: { removedAt } }] },
    select: { companyId: true, issueId: true },
  })
}

const withProductId = (row: { id: string } | null) => row && { productId: row.id }
const withIssueId = (row: { id: string } | null) => row && { issueId: row.id }
