import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { networkOf } from '@/platform/access/network'
import { hashToken, newToken } from '@/platform/ids'
import { postMail } from '@/outbox/steps'
import { resetMail } from '../mails'
import { spendHashingTime } from '@/platform/auth/password-hash'
import { AskResetInput } from '../schema'
import { countAccountMail, countNetworkMail } from '../throttle'

const AN_HOUR_MS = 3600 * 1000

/** Always the same answer, in the same time: whether there is an account is between the mailbox and us. */
export const askPasswordReset = operation({
  name: 'account.ask-password-reset',
  actors: ['anyone'],
  runsAs: 'system',
  input: AskResetInput,
  output: z.object({}),
  prepare: async ({ input }) => {
    await countNetworkMail(networkOf(input.address))
    await countAccountMail(input.email)
    await spendHashingTime()
  },
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { email } }) => {
    const login = await db.login.findUnique({ where: { email }, select: { personId: true, person: { select: { name: true } } } })
    if (!login) return {}

    const token = newToken()
    await db.passwordReset.deleteMany({ where: { personId: login.personId } })
    await db.passwordReset.create({
      data: { tokenHash: hashToken(token), personId: login.personId, expiresAt: new Date(Date.now() + AN_HOUR_MS) },
    })
    await postMail(db, resetMail(email, login.person.name, token), login.personId)
    return {}
  },
})
