// One recommendation as whoever may read it sees it: with a link, in a circle, or as a friend. The row policies judge which.
import type { Db } from '@/platform/access/doorway'
import { Facts } from './schema'

export async function letterOf(db: Db, ownerId: string, id: string) {
  const letter = await db.recommendation.findFirst({
    where: { ownerId, id },
    select: { id: true, verdict: true, title: true, sentence: true, authorName: true, facts: true, createdAt: true },
  })
  if (!letter) return null
  return { ...letter, facts: Facts.parse(letter.facts), photos: await shownPhotos(db, ownerId, id) }
}

/** A photo that was thrown away leaves its tie behind; the join asks for both. */
export const shownPhotos = (db: Db, ownerId: string, id: string) => db.$queryRaw<{ id: string }[]>`
  select a.id from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
  where a.owner_id = ${ownerId}::uuid and a.recommendation_id = ${id}::uuid order by a.id`

/** Which file a photo is. */
export async function photoOf(db: Db, ownerId: string, photoId: string) {
  const tie = await db.attachment.findFirst({ where: { ownerId, id: photoId, recommendationId: { not: null } }, select: { documentId: true } })
  return tie && db.document.findFirst({ where: { ownerId, id: tie.documentId }, select: { ownerId: true, id: true, name: true, type: true, fileKey: true, thumbKey: true } })
}
