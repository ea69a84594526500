import { findPermission } from '@/inbox/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { TermsOfEntryInput, TermsView } from '../schema'
import { answersBeside, asTerms } from '../steps'

/** Under which terms a company reads one issue, and what it said about them. */
export const termsOfEntry = operation({
  name: 'agreement.of-entry',
  actors: ['company'],
  input: TermsOfEntryInput,
  output: TermsView,
  find: ({ db, input }) => findPermission(db, input.entryId),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { ownerId, permissionId } }) => {
    const { terms } = await db.permission.findFirstOrThrow({ where: { ownerId, id: permissionId }, select: { terms: true } })
    return asTerms(terms, await db.agreement.findMany({ where: { ownerId, permissionId }, ...answersBeside }))
  },
  // Terms are no words of the person.
  reads: () => [],
})
