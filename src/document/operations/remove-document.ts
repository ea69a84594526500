import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DocumentIdInput, MovedDocument } from '../schema'
import { asPlaces, placeSelection } from '../shape'

/** It leaves all its records, and comes back to them when this is undone. */
export const removeDocument = operation({
  name: 'document.remove',
  actors: ['person'],
  input: DocumentIdInput,
  output: MovedDocument,
  find: ({ db, input }) =>
    db.document.findFirst({ where: { id: input.documentId, removedAt: null }, select: { id: true, attachments: { select: placeSelection, take: 1 } } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, attachments } }) => {
    // Others stop seeing it with this: their row policies ask for what is not removed.
    const { count } = await db.document.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date() } })
    if (count === 0) throw notFound()
    return { id, page: asPlaces(attachments)[0]?.page ?? '/documents', removed: true }
  },
})
