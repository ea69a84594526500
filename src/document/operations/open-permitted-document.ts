import { findPermission } from '@/inbox/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { PermittedDocumentInput, StoredFile } from '../schema'
import { shownDocuments } from '../steps'

/** Which file to send a company that was permitted to read the issue with its documents. Each time is a read. */
export const openPermittedDocument = operation({
  name: 'document.open-permitted',
  actors: ['company'],
  input: PermittedDocumentInput,
  output: StoredFile,
  find: async ({ db, input }) => {
    const permission = await findPermission(db, input.entryId)
    if (!permission) return null
    const file = (await shownDocuments(db, permission)).find(({ attachmentId }) => attachmentId === input.attachmentId)
    return file && { ...file, permissionId: permission.permissionId }
  },
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: ({ ownerId, id, permissionId }) => [{ ownerId, recordKind: 'document', recordId: id, permissionId }],
})
