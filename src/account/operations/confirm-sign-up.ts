import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { hashPassword } from '@/platform/auth/password-hash'
import { claimFor } from '@/reply/steps'
import { refuseWeak } from '../password'
import { ConfirmSignUpInput, SignedInView } from '../schema'
import { keepAccount, openSession } from '../steps'

export const confirmSignUp = operation({
  name: 'account.confirm-sign-up',
  actors: ['anyone'],
  runsAs: 'system',
  input: ConfirmSignUpInput,
  output: SignedInView,
  prepare: ({ input }) => hashPassword(input.password),
  find: ({ db, input }) => db.signUp.findFirst({ where: { tokenHash: hashToken(input.token), expiresAt: { gt: new Date() } } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found, input, prepared: passwordHash }) => {
    refuseWeak('password', input.password, found.email)
    // Of two clicks at once, one deletes the row.
    const { count } = await db.signUp.deleteMany({ where: { tokenHash: found.tokenHash } })
    if (count !== 1) throw notFound()

    const { personId } = await keepAccount(db, { name: found.name, email: found.email, passwordHash })
    if (input.writerKey) await claimFor(db, personId, input.writerKey)
    return openSession(db, personId, input)
  },
})
