// Asked again before what cannot be undone: a browser that was left open is not enough.
import type { Actor } from '@/platform/access/actor'
import { fieldError, notFound } from '@/platform/access/errors'
import { system } from '@/platform/auth/instance'
import { readLogin } from './operations/read-login'
import { passwordFits } from '@/platform/auth/password-hash'
import { countAccountGuess } from './throttle'

export async function proveOwnPassword(actor: Actor<'person'>, field: string, password: string) {
  const { giveBack } = await countAccountGuess(actor.id)
  const login = await readLogin(system, { personId: actor.id })
  if (!login) throw notFound()
  if (!(await passwordFits(login.passwordHash, password))) throw fieldError(field, 'This is not your password.')
  await giveBack()
  return login
}
