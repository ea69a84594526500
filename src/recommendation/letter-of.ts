// One recommendation as whoever may read it sees it: with a link, in a circle, or as a friend. The row policies judge which.
import type { Db } from '@/platform/access/doorway'
import { Facts } from './schema'

type Row = { id: string; verdict: 'recommends' | 'not-for-me'; title: string; sentence: string; authorName: string; facts: unknown; createdAt: Date }

// Friends come in numbers, each once: both questions go in one trip, and Prisma is not asked.
export async function letterOf(db: Db, ownerId: string, id: string) {
  const [[letter], photos] = await Promise.all([
    db.$queryRaw<Row[]>`
      select id, verdict, title, sentence, author_name as "authorName", facts, created_at as "createdAt" from recommendation
      where owner_id = ${ownerId}::uuid and id = ${id}::uuid`,
    shownPhotos(db, ownerId, id),
  ])
  return letter ? { ...letter, facts: Facts.parse(letter.facts), photos } : null
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
