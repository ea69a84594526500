import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { holdRoom } from '../room-left'
import { AttachDocumentInput, MovedDocument, RECORDS } from '../schema'
import { pageOf } from '../shape'
import { holdReaders, tellReaders } from '../tell-readers'

/** It belongs to one record less. When there is no other, it is removed, and stays tied so that undo brings it back there. */
export const detachDocument = operation({
  name: 'document.detach',
  actors: ['person'],
  input: AttachDocumentInput,
  output: MovedDocument,
  find: async ({ db, input: { documentId, ...ids } }) => {
    await holdRoom(db)
    const shown = await holdReaders(db, ids)
    const link = Object.fromEntries(RECORDS.flatMap((name) => (ids[name] ? [[name, ids[name]]] : [])))
    const tie = await db.attachment.findFirst({
      where: { documentId, ...link, document: { removedAt: null } },
      select: { id: true, documentId: true, companyId: true, productId: true, issueId: true, interaction: { select: { companyId: true, issueId: true } } },
    })
    return tie && { ...tie, shown }
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, documentId, interaction, shown, ...ids } }) => {
    const page = pageOf(interaction ?? ids)
    if ((await db.attachment.count({ where: { documentId, id: { not: id } } })) === 0) {
      await db.document.updateMany({ where: { id: documentId, removedAt: null }, data: { removedAt: new Date() } })
      return { id: documentId, page, removed: true }
    }
    const { count } = await db.attachment.deleteMany({ where: { id } })
    if (count === 0) throw notFound()
    await tellReaders(db, shown, documentId)
    return { id: documentId, page, removed: false }
  },
})
