import { findPermission } from '@/inbox/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { PermittedDocumentInput, StoredFile } from '../schema'
import { storedFile } from '../shape'

/** Which file to send a company that was permitted to read the issue with its documents. Each time is a read. */
export const openPermittedDocument = operation({
  name: 'document.open-permitted',
  actors: ['company'],
  input: PermittedDocumentInput,
  output: StoredFile,
  find: async ({ db, input }) => {
    const permission = await findPermission(db, input.entryId)
    if (!permission) return null
    const { ownerId, issueId } = permission
    const tie = await db.attachment.findFirst({ where: { ownerId, issueId, id: input.attachmentId }, select: { documentId: true } })
    return tie && db.document.findFirst({ where: { ownerId, id: tie.documentId }, select: storedFile })
  },
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: ({ ownerId, id }) => [{ ownerId, recordKind: 'document', recordId: id }],
})
