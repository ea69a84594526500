import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { proveOwnPassword } from '../own-password'
import { hashPassword } from '@/platform/auth/password-hash'
import { refuseWeak } from '../password'
import { ChangePasswordInput } from '../schema'

/** Needs the current one, and ends every session but this. */
export const changePassword = operation({
  name: 'account.change-password',
  actors: ['person'],
  runsAs: 'system',
  input: ChangePasswordInput,
  output: z.object({}),
  prepare: async ({ actor, input: { currentPassword, newPassword } }) => {
    const login = await proveOwnPassword(actor, 'currentPassword', currentPassword)
    refuseWeak('newPassword', newPassword, login.email)
    return { old: login.passwordHash, new: await hashPassword(newPassword) }
  },
  find: ({ db, actor, prepared }) => db.login.findFirst({ where: { personId: actor.id, passwordHash: prepared.old } }),
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input, prepared }) => {
    await db.login.updateMany({ where: { personId: actor.id, passwordHash: prepared.old }, data: { passwordHash: prepared.new } })
    await db.session.deleteMany({ where: { personId: actor.id, id: { not: input.sessionId } } })
    await db.passwordReset.deleteMany({ where: { personId: actor.id } })
    return {}
  },
})
