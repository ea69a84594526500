import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DocumentIdInput, StoredFile } from '../schema'
import { storedFile } from '../shape'

/** For the worker: a document that has no small picture yet. */
export const beginDrawing = operation({
  name: 'document.begin-drawing',
  actors: ['person'],
  input: DocumentIdInput,
  output: StoredFile,
  find: ({ db, input }) => db.document.findFirst({ where: { id: input.documentId, thumbKey: null }, select: storedFile }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
