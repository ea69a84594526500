import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { LoginView, ReadLoginInput } from '../schema'

/** What a password is checked against. Only other operations here call it, before their own transaction opens. */
export const readLogin = operation({
  name: 'account.read-login',
  actors: ['system'],
  input: ReadLoginInput,
  output: LoginView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input }) => db.login.findUnique({ where: input }),
})
