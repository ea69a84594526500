import { fieldError } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import type { Db } from '@/platform/access/doorway'
import { networkOf } from '@/platform/access/network'
import { hashToken, newToken } from '@/platform/ids'
import { postMail } from '@/outbox/steps'
import { knownAlreadyMail, welcomeMail } from '../mails'
import { hashPassword } from '@/platform/auth/password-hash'
import { claimFor } from '@/reply/steps'
import { refuseWeak } from '../password'
import { SignUpInput, SignUpView } from '../schema'
import { isEmptyInstance, keepAccount, openSession } from '../steps'
import { countAccountMail, countNetworkMail } from '../throttle'

const A_DAY_MS = 24 * 3600 * 1000

/**
 * The first account is made at once and administers the instance. Everybody else gets a mail, whoever has an account,
 * and chooses the password after opening it: somebody who signs up with another's address never knows the password.
 */
export const signUp = operation({
  name: 'account.sign-up',
  actors: ['anyone'],
  runsAs: 'system',
  input: SignUpInput,
  output: SignUpView,
  prepare: async ({ input }) => {
    if (input.password) refuseWeak('password', input.password, input.email)
    await countNetworkMail(networkOf(input.address))
    await countAccountMail(input.email)
    return input.password ? hashPassword(input.password) : null
  },
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input, prepared: passwordHash }) => {
    const { name, email } = input
    if (await isEmptyInstance(db)) {
      if (!passwordHash) throw fieldError('password', 'Choose a password.')
      const { personId } = await keepAccount(db, { name, email, passwordHash })
      if (input.writerKey) await claimFor(db, personId, input.writerKey)
      return openSession(db, personId, input)
    }
    await answerByMail(db, { name, email })
    return { token: null }
  },
})

async function answerByMail(db: Db, account: { name: string; email: string }) {
  const { email, name } = account
  await db.signUp.deleteMany({ where: { email } })
  const known = await db.login.findUnique({ where: { email }, select: { personId: true, person: { select: { name: true } } } })
  if (known) return postMail(db, knownAlreadyMail(email, known.person.name), known.personId)

  // A token is known to the mail only. We keep its hash, so a leaked backup makes no account.
  const token = newToken()
  await db.signUp.create({ data: { ...account, tokenHash: hashToken(token), expiresAt: new Date(Date.now() + A_DAY_MS) } })
  return postMail(db, welcomeMail(email, name, token))
}
