import { notFound } from '@/platform/access/errors'
import { takeBack } from '@/publication/steps'
import type { Db } from '@/platform/access/doorway'
import { inForce } from '@/permission/schema'

type Removed = { companyId: string; removedAt: Date | null }

/**
 * Moves a company and everything with it between here (null) and one time of removal. Only what has exactly the old
 * time moves, so undoing brings back just what went along. Returns the issues that somebody was permitted to read.
 */
export async function moveCompany(db: Db, where: Removed, removedAt: Date | null): Promise<{ id: string }[]> {
  const data = { removedAt }
  const { count } = await db.relationship.updateMany({ where, data })
  if (count !== 1) throw notFound()

  const shown = await db.issue.findMany({ where: { ...where, permissions: { some: inForce() } }, select: { id: true } })
  await db.issue.updateMany({ where, data })
  await db.product.updateMany({ where, data })
  await db.opinion.updateMany({ where, data })
  await db.intent.updateMany({ where, data })
  // What everybody could read does not come back by itself.
  if (removedAt) await takeBack(db, (await db.recommendation.findMany({ where, select: { id: true } })).map(({ id }) => id))
  await db.recommendation.updateMany({ where, data })
  await db.interaction.updateMany({ where, data })
  await db.reminder.updateMany({ where, data })
  return shown
}
