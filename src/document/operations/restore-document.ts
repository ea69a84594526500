import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canKeep } from '../policy'
import { holdRoom, usageOf } from '../room-left'
import { DocumentIdInput, MovedDocument } from '../schema'
import { asPlaces, placeSelection } from '../shape'

export const restoreDocument = operation({
  name: 'document.restore',
  actors: ['person'],
  input: DocumentIdInput,
  output: MovedDocument,
  find: async ({ db, input }) => {
    await holdRoom(db)
    const document = await db.document.findFirst({
      where: { id: input.documentId, removedAt: { not: null } },
      select: { id: true, bytes: true, thumbBytes: true, attachments: { select: placeSelection, take: 1 } },
    })
    if (!document) return null
    const bytes = document.bytes + document.thumbBytes
    const { used, removed, quota } = await usageOf(db)
    return { ...document, bytes, used, removed: removed - bytes, quota }
  },
  policy: canKeep,
  run: async ({ db, found: { id, attachments } }) => {
    const { count } = await db.document.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
    if (count === 0) throw notFound()
    return { id, page: asPlaces(attachments)[0]?.page ?? '/documents', removed: false }
  },
})
