import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { caseSelection } from '../case-selection'
import { CaseView } from '../schema'

/** The whole story of an issue, for whoever holds its link. The row policies judge link, stamp and clock. */
export const readCase = operation({
  name: 'share-link.read-case',
  actors: ['visitor'],
  input: z.object({}),
  output: CaseView,
  find: async ({ db, actor: { id, ownerId, recordId } }) => {
    const link = await db.shareLink.findFirst({ where: { id, ownerId, issueId: recordId }, select: caseSelection.link })
    const issue = link && (await db.issue.findFirst({ where: { ownerId, id: recordId }, select: caseSelection.issue }))
    return issue && { link, issue }
  },
  policy: rowPoliciesOnly,
  run: async ({ db, actor: { ownerId, recordId }, found: { link, issue } }) => {
    const { companyId, productId, ...words } = issue
    const ofIssue = { ownerId, issueId: recordId }
    const known = companyId && (await db.company.findUnique({ where: { id: companyId }, select: { name: true } }))
    const kept = companyId && link.showsCustomer && (await db.relationship.findFirst({ where: { ownerId, companyId }, select: caseSelection.customer }))
    const attachments = link.showsDocuments ? await db.attachment.findMany({ where: { ownerId }, select: { documentId: true }, take: 200 }) : []
    const documentIds = [...new Set(attachments.map(({ documentId }) => documentId))]
    const documents = await db.document.findMany({ where: { ownerId, id: { in: documentIds } }, select: caseSelection.document, orderBy: { createdAt: 'asc' } })

    return {
      ...words,
      expiresAt: link.expiresAt!,
      shownAs: link.shownAs,
      company: (kept || known || null)?.name ?? null,
      customerNumber: (kept || null)?.customerNumber ?? null,
      product: productId && link.showsProduct ? await db.product.findFirst({ where: { ownerId, id: productId }, select: caseSelection.product }) : null,
      resolution: await db.resolution.findFirst({ where: ofIssue, select: caseSelection.resolution }),
      messages: (await db.message.findMany({ where: ofIssue, ...caseSelection.messages })).reverse(),
      interactions: (await db.interaction.findMany({ where: ofIssue, ...caseSelection.interactions })).reverse(),
      documents: documents.map(({ thumbKey, ...document }) => ({ ...document, hasThumb: thumbKey !== null })),
    }
  },
  reads: (_case, actor) => [{ ownerId: actor.ownerId, recordKind: 'issue', recordId: actor.recordId }],
})
