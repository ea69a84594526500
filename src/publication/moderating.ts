// What every step of an administrator does, as the system: only the stamp is written in the ring of whose it is.
import type { Db } from '@/platform/access/doorway'
import { asSystemAgain, inRingOf } from '@/platform/auth/in-ring-of'
import { newId } from '@/platform/ids'
import { stampPublished } from './steps'

type Publication = { id: string; ownerId: string; slug: string; recommendationId: string }

/** What its owner took back is no business of an administrator, unless it is hidden or somebody waits for an answer. */
export async function findForModeration(db: Db, publicationId: string) {
  const found = await db.publication.findFirst({ where: { id: publicationId }, select: { id: true, ownerId: true, slug: true, recommendationId: true, hiddenAt: true, takenBackAt: true } })
  if (!found) return null
  const waiting = await db.publicReport.count({ where: { ownerId: found.ownerId, publicationId, settledAt: null } })
  return found.takenBackAt && !found.hiddenAt && waiting === 0 ? null : { ...found, hidden: found.hiddenAt !== null, over: found.takenBackAt !== null, waiting }
}

/** What is shown first, then that it is: its owner takes these in the same turn, and nobody waits for the other for ever. */
export async function holdShown(db: Db, ownerId: string, publications: { recommendationId: string }[]) {
  await inRingOf(db, ownerId)
  await db.$queryRaw`select id from recommendation where id = any(${publications.map(({ recommendationId }) => recommendationId)}::uuid[]) order by id for update`
  await asSystemAgain(db)
}

export async function noteStep(db: Db, personId: string, { id, ownerId, slug, recommendationId }: Publication, step: { step: string; why?: string; reason?: string }) {
  const { name: byName } = await db.person.findFirstOrThrow({ where: { id: personId }, select: { name: true } })
  await db.moderation.createMany({ data: { id: newId(), ownerId, publicationId: id, slug, recommendationId, byName, ...step } })
}

export const settleReports = (db: Db, ownerId: string, publicationIds: string[]) =>
  db.publicReport.updateMany({ where: { ownerId, publicationId: { in: publicationIds }, settledAt: null }, data: { settledAt: new Date() } })

export async function restamp(db: Db, ownerId: string, publications: { recommendationId: string }[]) {
  await inRingOf(db, ownerId)
  for (const { recommendationId } of publications) await stampPublished(db, recommendationId)
  await asSystemAgain(db)
}
