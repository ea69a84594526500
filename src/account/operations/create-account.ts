import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashPassword } from '@/platform/auth/password-hash'
import { CreateAccountInput, NewAccountView } from '../schema'
import { keepAccount } from '../steps'

/** An account at once, without a mail: for the demo. */
export const createAccount = operation({
  name: 'account.create',
  actors: ['system'],
  input: CreateAccountInput,
  output: NewAccountView,
  prepare: ({ input }) => hashPassword(input.password),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { name, email }, prepared: passwordHash }) => keepAccount(db, { name, email, passwordHash }),
})
