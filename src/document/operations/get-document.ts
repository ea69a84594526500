import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DocumentDetailView, DocumentIdInput } from '../schema'
import { asDocument, asPlaces, documentSelection, placeSelection } from '../shape'

const MOST_PLACES = 50

export const getDocument = operation({
  name: 'document.get',
  actors: ['person'],
  input: DocumentIdInput,
  output: DocumentDetailView,
  find: ({ db, input }) =>
    db.document.findFirst({
      where: { id: input.documentId, removedAt: null },
      select: { ...documentSelection, attachments: { select: placeSelection, orderBy: { createdAt: 'asc' }, take: MOST_PLACES } },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found: { attachments, ...document } }) => ({ ...asDocument(document), places: asPlaces(attachments) }),
})
