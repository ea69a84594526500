// What the views of a question to friends are read from.
import { offeredFaces } from '@/face/steps'
import type { Db } from '@/platform/access/doorway'
import { countAskLinks } from '@/share-link/steps'

export const candidateSelection = { id: true, position: true, name: true, url: true, price: true, currency: true, note: true } as const

const selection = {
  ...{ id: true, intentId: true, question: true, authorName: true, faceId: true, version: true, decidedAt: true, chosenId: true, thanks: true, productId: true, createdAt: true },
  candidates: { select: candidateSelection, orderBy: { position: 'asc' } },
} as const

/** With how friends voted; of each friend's browser the newest vote counts. */
export async function askWithVotes(db: Db, id: string) {
  const ask = await db.ask.findFirst({ where: { id, removedAt: null }, select: selection })
  if (!ask) return null

  const { faceId, candidates, ...rest } = ask
  const newest = await db.reply.findMany({
    where: { askId: id, kind: 'vote', removedAt: null },
    select: { candidateId: true, choice: true },
    distinct: ['writerId'],
    orderBy: [{ writerId: 'asc' }, { id: 'desc' }],
  })
  const count = (fits: (vote: (typeof newest)[number]) => boolean) => newest.filter(fits).length
  const faces = await offeredFaces(db)
  return {
    ...rest,
    candidates: candidates.map((candidate) => ({ ...candidate, votes: count(({ candidateId }) => candidateId === candidate.id) })),
    yes: count(({ choice }) => choice === 'yes'),
    no: count(({ choice }) => choice === 'no'),
    links: (await countAskLinks(db, [id])).get(id) ?? 0,
    faces,
    face: faces.find(({ value }) => value === faceId)?.value ?? null,
  }
}
