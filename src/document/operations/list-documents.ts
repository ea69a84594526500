import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DocumentListView, ListDocumentsInput, type RecordIds } from '../schema'
import { asDocument, documentSelection } from '../shape'

/** Newest first. */
export const listDocuments = operation({
  name: 'document.list',
  actors: ['person'],
  input: ListDocumentsInput,
  output: DocumentListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before, ...ids } }) => {
    const rows = await db.document.findMany({
      where: { removedAt: null, ...belongsTo(ids), ...(before && { id: { lt: before } }) },
      select: documentSelection,
      orderBy: { id: 'desc' },
      take: take + 1,
    })
    return { documents: rows.slice(0, take).map(asDocument), older: rows.length > take ? rows[take - 1]!.id : null }
  },
})

function belongsTo({ companyId, productId, issueId, interactionId }: RecordIds) {
  const theirs = { companyId, removedAt: null }
  if (companyId) return { attachments: { some: { OR: [{ companyId }, { product: theirs }, { issue: theirs }, { interaction: theirs }] } } }
  const one = productId ? { productId } : issueId ? { issueId } : interactionId ? { interactionId } : null
  return one ? { attachments: { some: one } } : {}
}
