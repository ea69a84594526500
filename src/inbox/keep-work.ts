import type { Db } from '@/platform/access/doorway'

type Work = { assigneeId?: string | null; putAwayAt?: Date | null }

/** What a company does about an entry: the line for it is there from now on, and changed so. */
export async function keepWork(db: Db, companyId: string, entryId: string, data: Work = {}) {
  await db.inboxWork.createMany({ data: { companyId, entryId }, skipDuplicates: true })
  await db.inboxWork.updateMany({ where: { companyId, entryId }, data: { updatedAt: new Date(), ...data } })
}
