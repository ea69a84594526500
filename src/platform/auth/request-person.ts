import type { Actor } from '@/platform/access/actor'
import { AppError } from '@/platform/access/errors'
import { type Caller, personOfToken } from './caller'
import { findSession } from './find-session'
import { SESSION_COOKIE } from './session-cookie'

export { anyone } from './prove-actor'

/** The person whose token or session cookie a plain request carries. Throws NOT_SIGNED_IN, or NOT_ALLOWED for a token that may not. */
export async function requestPerson(request: Request, caller?: Caller): Promise<Actor<'person'>> {
  if (caller?.token) return personOfToken(caller.token, caller.need)

  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/)
  const sealed = pairs.find((pair) => pair.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1)
  const session = await findSession(sealed && decoded(sealed))
  if (!session) throw new AppError('NOT_SIGNED_IN', 'Sign in first.')
  return session.person
}

// A cookie may hold anything. What cannot be decoded is no seal of ours.
function decoded(sealed: string): string {
  try {
    return decodeURIComponent(sealed)
  } catch {
    return ''
  }
}
