import { AppError } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { networkOf } from '@/platform/access/network'
import { system } from '@/platform/auth/instance'
import { passwordFits } from '@/platform/auth/password-hash'
import { SignedInView, SignInInput } from '../schema'
import { openSession } from '../steps'
import { countAccountGuess, countNetworkGuess } from '../throttle'
import { readLogin } from './read-login'

export const signIn = operation({
  name: 'account.sign-in',
  actors: ['anyone'],
  runsAs: 'system',
  input: SignInInput,
  output: SignedInView,
  prepare: async ({ input: { email, password, address } }) => {
    const right = [await countNetworkGuess(networkOf(address)), await countAccountGuess(email)]
    const login = await readLogin(system, { email })
    if (!(await passwordFits(login?.passwordHash, password)) || !login) {
      throw new AppError('NOT_ALLOWED', 'That e-mail and password do not go together.')
    }
    for (const { giveBack } of right) await giveBack()
    return login
  },
  // The account may have gone, or got another password, since it was checked.
  find: ({ db, prepared: { personId, passwordHash } }) => db.login.findFirst({ where: { personId, passwordHash }, select: { personId: true } }),
  policy: rowPoliciesOnly,
  run: ({ db, found, input }) => openSession(db, found.personId, input),
})
