// What the views of a reply are read from.
import type { Db } from '@/platform/access/doorway'

const words = { id: true, kind: true, name: true, body: true, choice: true, candidateId: true, answer: true, createdAt: true, about: true } as const

export const ownReplySelection = { ...words, toName: true, version: true } as const
export const replySelection = { ...words, recommendationId: true, askId: true, shareLinkId: true, seenAt: true } as const

/** With the label of the link that each came through: links have no foreign key to be joined by. */
export async function asReplies<R extends { shareLinkId: string; seenAt: Date | null }>(db: Db, rows: R[]) {
  const links = await db.shareLink.findMany({ where: { id: { in: rows.map(({ shareLinkId }) => shareLinkId) } }, select: { id: true, label: true } })
  const labels = new Map(links.map(({ id, label }) => [id, label]))
  return rows.map(({ shareLinkId, seenAt, ...reply }) => ({ ...reply, through: labels.get(shareLinkId) ?? null, seen: seenAt !== null }))
}
