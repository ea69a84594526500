import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DocumentIdInput, StoredFile } from '../schema'
import { storedFile } from '../shape'

/** Which file to send the holder of a case link that shows documents. Each time is a read. */
export const openSharedDocument = operation({
  name: 'document.open-shared',
  actors: ['visitor'],
  input: DocumentIdInput,
  output: StoredFile,
  find: ({ db, input, actor }) => db.document.findFirst({ where: { ownerId: actor.ownerId, id: input.documentId }, select: storedFile }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: ({ ownerId, id }) => [{ ownerId, recordKind: 'document', recordId: id }],
})
