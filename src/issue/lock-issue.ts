import type { Db } from '@/platform/access/doorway'
import { notFound } from '@/platform/access/errors'

/**
 * Changes the issue, which holds it until the end of the transaction, and only then reads who may read it: what is
 * stamped with these readers cannot cross a permission or a case link that is given or taken back at the same moment.
 */
export async function lockIssue(db: Db, issueId: string, data: { updatedAt: Date }) {
  const { count } = await db.issue.updateMany({ where: { id: issueId, removedAt: null }, data })
  if (count !== 1) throw notFound()
  const { readers } = await db.issue.findFirstOrThrow({ where: { id: issueId }, select: { readers: true } })
  return readers ?? {}
}
