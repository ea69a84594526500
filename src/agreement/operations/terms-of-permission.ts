import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { TermsOfPermissionInput, TermsView } from '../schema'
import { answersBeside, asTerms } from '../steps'

export const termsOfPermission = operation({
  name: 'agreement.of-permission',
  actors: ['person'],
  input: TermsOfPermissionInput,
  output: TermsView,
  find: ({ db, input }) => db.permission.findFirst({ where: { id: input.permissionId }, select: { terms: true, agreements: answersBeside } }),
  policy: rowPoliciesOnly,
  run: async ({ found: { terms, agreements } }) => asTerms(terms, agreements),
})
