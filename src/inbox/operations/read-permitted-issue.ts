import { shownDocuments } from '@/document/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { EntryIdInput, PermittedIssue } from '../schema'
import { issueSelection, stateFor } from '../shape'
import { findPermission } from '../steps'

export const readPermittedIssue = operation({
  name: 'inbox.read',
  actors: ['company'],
  input: EntryIdInput,
  output: PermittedIssue,
  find: async ({ db, input }) => {
    const permission = await findPermission(db, input.entryId)
    if (!permission) return null
    const issue = await db.issue.findFirst({ where: { ownerId: permission.ownerId, id: permission.issueId }, select: issueSelection })
    return issue && { permission, issue }
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: { permission, issue } }) => ({
    ...issue,
    ...permission,
    state: stateFor(issue),
    documents: permission.showsDocuments ? await shownDocuments(db, permission) : [],
    messages: issue.messages.toReversed(),
  }),
  reads: ({ ownerId, issueId }) => [{ ownerId, recordKind: 'issue', recordId: issueId }],
})
