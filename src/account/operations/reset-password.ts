import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { anyone } from '@/platform/auth/instance'
import { hashToken } from '@/platform/ids'
import { hashPassword } from '@/platform/auth/password-hash'
import { refuseWeak } from '../password'
import { ResetPasswordInput, SignedInView } from '../schema'
import { openSession } from '../steps'
import { getPasswordReset } from './get-password-reset'

/** The link works once. It ends every session, since whoever knew the old password may hold one. */
export const resetPassword = operation({
  name: 'account.reset-password',
  actors: ['anyone'],
  runsAs: 'system',
  input: ResetPasswordInput,
  output: SignedInView,
  prepare: async ({ input: { token, newPassword } }) => {
    const { email } = await getPasswordReset(anyone, { token })
    refuseWeak('newPassword', newPassword, email)
    return hashPassword(newPassword)
  },
  find: ({ db, input }) =>
    db.passwordReset.findFirst({ where: { tokenHash: hashToken(input.token), expiresAt: { gt: new Date() } } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { tokenHash, personId }, input, prepared: passwordHash }) => {
    const { count } = await db.passwordReset.deleteMany({ where: { tokenHash } })
    if (count !== 1) throw notFound()

    await db.login.updateMany({ where: { personId }, data: { passwordHash } })
    await db.session.deleteMany({ where: { personId } })
    return openSession(db, personId, input)
  },
})
