import { randomUUID } from 'node:crypto'
import { canAnswer } from '@/inbox/policy'
import { findToAnswer, holdToAnswer, readersOf, writeAnswer } from '@/inbox/steps'
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { folderOf } from '../file-key'
import { SendDocumentInput, SentDocument } from '../schema'
import { roomToSend } from '../room-left'

/** A company's file, in the person's own thread and among their documents, signed by its agent. */
export const sendDocument = operation({
  name: 'document.send',
  actors: ['company'],
  input: SendDocumentInput,
  output: SentDocument,
  find: async ({ db, input }) => {
    const permission = await findToAnswer(db, input.entryId)
    // A key names its owner's folder. Somebody else's file is not there.
    return permission && input.fileKey.startsWith(`${folderOf(permission.ownerId)}/`) ? permission : null
  },
  policy: canAnswer,
  run: async ({ db, actor, input: { entryId, ...file }, found }) => {
    await holdToAnswer(db, found)
    const full = await roomToSend(db, { ...found, companyId: actor.id, bytes: file.bytes })
    if (full) throw new AppError('NOT_ALLOWED', full)

    const { ownerId, issueId } = found
    const [id, readers] = [newId(), readersOf(actor, found)]
    await db.document.createMany({ data: { ...file, id, ownerId, readers, fromCompanyId: actor.id, fromAgent: actor.agent.name } })
    await db.attachment.createMany({ data: { id: randomUUID(), ownerId, documentId: id, issueId, readers } })
    await writeAnswer(db, actor, found, { kind: 'file', body: file.name, documentId: id })
    if (file.type.startsWith('image/') || file.type === 'application/pdf') {
      await db.$executeRaw`
        insert into outbox (id, owner_id, kind, payload)
        values (${newId()}::uuid, ${ownerId}::uuid, 'document.draw', jsonb_build_object('documentId', ${id}::text))`
    }
    return { companyId: actor.id, entryId }
  },
  // It tells nothing back.
  reads: () => [],
})
