import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DocumentIdInput, StoredFile } from '../schema'
import { storedFile } from '../shape'

/** Which file to send its owner. */
export const openDocument = operation({
  name: 'document.open',
  actors: ['person'],
  input: DocumentIdInput,
  output: StoredFile,
  find: ({ db, input }) =>
    db.document.findFirst({ where: { id: input.documentId, removedAt: null }, select: storedFile }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
