// The cookie is sealed by next-auth. Inside is a session token whose row is looked up on every request.
import { decode, encode } from 'next-auth/jwt'
import { env, secret } from '@/platform/env'

const DAYS_365 = 365 * 24 * 3600
const secure = env.PUBLIC_URL.startsWith('https://')

export const SESSION_COOKIE = secure ? '__Host-turnabout' : 'turnabout'
export const COOKIE_OPTIONS = { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: DAYS_365 } as const

export const sealSession = (token: string) => encode({ token: { session: token }, secret: secret(), maxAge: DAYS_365 })

/** The session token in a cookie, or null when the seal is broken or missing. */
export async function openSessionCookie(sealed: string | undefined): Promise<string | null> {
  if (!sealed) return null
  const inside = await decode({ token: sealed, secret: secret() }).catch(() => null)
  return typeof inside?.session === 'string' ? inside.session : null
}
