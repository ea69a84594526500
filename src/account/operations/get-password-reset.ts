import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { TokenInput, WaitingResetView } from '../schema'

/** Whose password the link in the mail would change. Looking uses nothing up. */
export const getPasswordReset = operation({
  name: 'account.get-password-reset',
  actors: ['anyone'],
  runsAs: 'system',
  input: TokenInput,
  output: WaitingResetView,
  find: ({ db, input }) =>
    db.passwordReset.findFirst({
      where: { tokenHash: hashToken(input.token), expiresAt: { gt: new Date() } },
      select: { person: { select: { login: { select: { email: true } } } } },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => ({ email: found.person.login?.email ?? '' }),
})
