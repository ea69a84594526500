// The photos of a recommendation: pictures that belong to what it is about, tied to it, too.
import type { Db } from '@/platform/access/doorway'
import { fieldError } from '@/platform/access/errors'
import { newId } from '@/platform/ids'
import { stampRecommendation } from '@/share-link/steps'

const OFFERED = 24

export type About = { productId: string | null; companyId: string | null; issueId: string | null }

/** Those that are shown, in their order, and those that could be, newest first. */
export async function offeredPhotos(db: Db, about: About, recommendationId: string | null) {
  const shown = await photosOf(db, recommendationId)
  const ids = shown.map(({ documentId }) => documentId)
  const others = await db.document.findMany({
    where: { ...pictures, id: { notIn: ids }, attachments: { some: tie(about) } },
    select: { id: true, name: true },
    orderBy: { id: 'desc' },
    take: OFFERED,
  })
  return [
    ...shown.map(({ documentId, document }) => ({ documentId, name: document.name, shown: true })),
    ...others.map(({ id: documentId, name }) => ({ documentId, name, shown: false })),
  ]
}

/** Shows these from now on, in this order. One that is not offered is refused. */
export async function showPhotos(db: Db, recommendationId: string, about: About, documentIds: string[]) {
  const chosen = [...new Set(documentIds)]
  const before = await photosOf(db, recommendationId)
  if (before.map(({ documentId }) => documentId).join() === chosen.join()) return

  const kept = new Set(before.map(({ documentId }) => documentId))
  const fresh = chosen.filter((id) => !kept.has(id))
  const there = await db.document.count({ where: { ...pictures, id: { in: fresh }, attachments: { some: tie(about) } } })
  if (there < fresh.length) throw fieldError('photos', 'One of these photos is not there any more. Load the page again to see which.')

  await db.attachment.deleteMany({ where: { recommendationId } })
  await db.attachment.createMany({ data: chosen.map((documentId) => ({ id: newId(), documentId, recommendationId })) })
  await stampRecommendation(db, recommendationId)
}

const pictures = { removedAt: null, type: { startsWith: 'image/' }, thumbKey: { not: null } } as const

const tie = ({ productId, companyId, issueId }: About) => (productId ? { productId } : issueId ? { issueId } : { companyId })

const photosOf = async (db: Db, recommendationId: string | null) =>
  recommendationId
    ? db.attachment.findMany({
        where: { recommendationId, document: { removedAt: null } },
        select: { documentId: true, document: { select: { name: true } } },
        orderBy: { id: 'asc' },
      })
    : []
