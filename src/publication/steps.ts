// Pieces of operations, for other rooms too: what is public stops being so.
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { stampRecommendation } from '@/share-link/steps'

/** The name that whoever looks after a server gives to whether anything may be public on it. */
export const PUBLISHING = 'publishing'

/** Whether anything may be public on this server. */
export async function isOpen(db: Db): Promise<boolean> {
  const setting = await db.instanceSetting.findFirst({ where: { name: PUBLISHING }, select: { value: true } })
  return setting?.value !== 'off'
}

/** Works out again who may read it, everybody among them, and whether anything stands on these pages. Call it after each change. */
export async function stampPublished(db: Db, recommendationId: string) {
  await stampRecommendation(db, recommendationId)
  await db.$executeRaw(sql`
    update public_page g set shown_as = case when exists (
      select from publication p where p.owner_id = g.owner_id and p.slug = g.slug and p.taken_back_at is null and p.hidden_at is null
    ) then g.name end
    where g.slug in (select slug from publication where recommendation_id = ${recommendationId}::uuid)`)
}

/** Nobody but those who were chosen otherwise reads these any more. Says how many were public. */
export async function takeBack(db: Db, recommendationIds: string[]): Promise<number> {
  // Always what is shown first, in one order: two transactions that take these in turn would wait for each other for ever.
  await db.$queryRaw`select id from recommendation where id = any(${recommendationIds}::uuid[]) order by id for update`
  const which = { recommendationId: { in: recommendationIds }, takenBackAt: null }
  const shown = await db.publication.findMany({ where: which, select: { recommendationId: true }, orderBy: { recommendationId: 'asc' } })
  await db.publication.updateMany({ where: which, data: { takenBackAt: new Date() } })
  for (const { recommendationId } of shown) await stampPublished(db, recommendationId)
  return shown.length
}

/** Everything of this person. */
export async function takeBackAll(db: Db): Promise<number> {
  const shown = await db.publication.findMany({ where: { takenBackAt: null }, select: { recommendationId: true } })
  return takeBack(db, shown.map(({ recommendationId }) => recommendationId))
}

/** Two companies became one: what stood on the page about the one stands on the page about the other, if that has one. */
export async function followMerge(db: Db, { gone, kept }: { gone: string; kept: string }) {
  const into = await db.relationship.findFirst({ where: { companyId: kept }, select: { domain: true } })
  await db.publication.updateMany({
    where: { aboutCompanyId: gone },
    data: into?.domain ? { aboutCompanyId: kept, aboutDomain: into.domain } : { aboutCompanyId: null, aboutDomain: null },
  })
}
