import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { TokenInput, WaitingSignUpView } from '../schema'

/** What the link in the mail would confirm. Looking uses nothing up. */
export const getSignUp = operation({
  name: 'account.get-sign-up',
  actors: ['anyone'],
  runsAs: 'system',
  input: TokenInput,
  output: WaitingSignUpView,
  find: ({ db, input }) => db.signUp.findFirst({ where: { tokenHash: hashToken(input.token), expiresAt: { gt: new Date() } } }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
