import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { newAttachment } from '../attach'
import { folderOf } from '../file-key'
import { findRecord } from '../find-record'
import { canKeep } from '../policy'
import { holdRoom, usageOf } from '../room-left'
import { AddDocumentInput, AddedDocument } from '../schema'
import { asDocument, documentSelection } from '../shape'
import { holdReaders, tellReaders } from '../tell-readers'

/** Keeps an uploaded file with a record. The upload has stored it and knows what it is. */
export const addDocument = operation({
  name: 'document.add',
  actors: ['person'],
  input: AddDocumentInput,
  output: AddedDocument,
  find: async ({ db, input, actor }) => {
    // A key names its owner's folder. Somebody else's file is not there.
    if (!input.fileKey.startsWith(`${folderOf(actor.id)}/`)) return null
    await holdRoom(db)
    const shown = await holdReaders(db, input)
    const record = await findRecord(db, input)
    return record && { ...record, shown, ...(await usageOf(db)), bytes: input.bytes }
  },
  policy: canKeep,
  run: async ({ db, input, found: { page, link, shown } }) => {
    const { name, type, bytes, fileKey, width, height } = input
    const document = await db.document.create({ data: { name, type, bytes, fileKey, width, height }, select: documentSelection })
    if (!(await newAttachment(db, document.id, link))) throw notFound()
    await tellReaders(db, shown)
    if (type.startsWith('image/') || type === 'application/pdf') {
      await db.outbox.createMany({ data: { id: newId(), kind: 'document.draw', payload: { documentId: document.id } } })
    }
    return { ...asDocument(document), page }
  },
})
