import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { newAttachment } from '../attach'
import { findRecord } from '../find-record'
import { holdRoom } from '../room-left'
import { AttachDocumentInput, MovedDocument } from '../schema'
import { holdReaders, tellReaders } from '../tell-readers'

export const attachDocument = operation({
  name: 'document.attach',
  actors: ['person'],
  input: AttachDocumentInput,
  output: MovedDocument,
  find: async ({ db, input }) => {
    await holdRoom(db)
    const shown = await holdReaders(db, input)
    const document = await db.document.findFirst({ where: { id: input.documentId, removedAt: null }, select: { id: true } })
    const record = document && (await findRecord(db, input))
    return record && { ...record, shown, id: document.id }
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, page, link, shown } }) => {
    // It belongs there already: then nothing is left to do.
    if (await newAttachment(db, id, link)) await tellReaders(db, shown)
    return { id, page, removed: false }
  },
})
