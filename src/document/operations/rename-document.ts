import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { tidyName } from '../name'
import { DocumentView, RenameDocumentInput, TYPES } from '../schema'
import { asDocument, documentSelection } from '../shape'

export const renameDocument = operation({
  name: 'document.rename',
  actors: ['person'],
  input: RenameDocumentInput,
  output: DocumentView,
  find: ({ db, input }) => db.document.findFirst({ where: { id: input.documentId, removedAt: null }, select: documentSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found }) => {
    // It goes on ending as what it is.
    const name = tidyName(input.name, TYPES.find((type) => type === found.type)!)
    const { count } = await db.document.updateMany({ where: { id: found.id, removedAt: null }, data: { name } })
    if (count === 0) throw notFound()
    return asDocument({ ...found, name })
  },
})
