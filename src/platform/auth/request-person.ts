import type { Actor } from '@/platform/access/actor'
import { AppError } from '@/platform/access/errors'
import { type Caller, personOfToken } from './caller'
import { findSession } from './find-session'
import { proveActor } from './prove-actor'
import { SESSION_COOKIE } from './session-cookie'

export { anyone } from './prove-actor'

/** The person whose token or session cookie a plain request carries. Throws NOT_SIGNED_IN, or NOT_ALLOWED for a token that may not. */
export async function requestPerson(request: Request, caller?: Caller): Promise<Actor<'person'>> {
  if (caller?.token) return personOfToken(caller.token, caller.need)
  return (await requestSession(request)).person
}

/** The signed-in person as who sees what others show to them. Throws NOT_SIGNED_IN. */
export async function requestFriend(request: Request): Promise<Actor<'friend'>> {
  const { person, name } = await requestSession(request)
  return proveActor('friend', person.id, { name })
}

async function requestSession(request: Request) {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const sealed = pairs.find((pair) => pair.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1)
  const session = await findSession(sealed && decoded(sealed))
  if (!session) throw new AppError('NOT_SIGNED_IN', 'Sign in first.')
  return session
}

// A cookie may hold anything. What cannot be decoded is no seal of ours.
function decoded(sealed: string): string {
  try {
    return decodeURIComponent(sealed)
  } catch {
    return ''
  }
}
