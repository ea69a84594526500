import { shownDocuments } from '@/document/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { codeFor } from '@/platform/per-pair'
import { earlierIssues, hasPicture, saidElsewhere } from '../read-parts'
import { EntryIdInput, PermittedIssue } from '../schema'
import { readIssue } from '../read-issue'
import { stateFor } from '../shape'
import { findPermission } from '../steps'

export const readPermittedIssue = operation({
  name: 'inbox.read',
  actors: ['company'],
  input: EntryIdInput,
  output: PermittedIssue,
  find: async ({ db, input }) => {
    const permission = await findPermission(db, input.entryId)
    if (!permission) return null
    const issue = await readIssue(db, permission)
    return issue && { permission, issue }
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: { permission, issue } }) => {
    const [picture, documents, interactions, earlier] = await Promise.all([
      hasPicture(db, permission),
      shownDocuments(db, permission),
      saidElsewhere(db, permission),
      earlierIssues(db, permission),
    ])
    return {
      ...issue,
      ...permission,
      state: stateFor(issue),
      customer: codeFor('customer', permission.ownerId, permission.companyId, permission.faceId ?? 'a customer'),
      hasPicture: picture,
      email: permission.shownEmail,
      phone: permission.shownPhone,
      product: permission.showsProduct ? issue.product : null,
      ...{ documents, interactions, earlier },
    }
  },
  reads: ({ ownerId, issueId, permissionId, earlier }) =>
    [issueId, ...earlier.map(({ id }) => id)].map((recordId) => ({ ownerId, recordKind: 'issue', recordId, permissionId })),
})
