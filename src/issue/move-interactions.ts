import type { Db } from '@/platform/access/doorway'

/** The issue is about another company now, and so is what was said about it; what was said with a third one is not. */
export async function moveInteractions(db: Db, issueId: string, from: string | null, to: string | null) {
  if (from === to) return
  await db.interaction.updateMany({ where: { issueId, companyId: from }, data: { companyId: to } })
}
