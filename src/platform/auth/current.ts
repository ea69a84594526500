// Who is asking, in Next: read once per request.
import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '@/platform/access/actor'
import { newToken } from '@/platform/ids'
import { Id } from '@/platform/shapes'
import { findAgent } from './find-agent'
import { findSession } from './find-session'
import { everybody, findVisitor } from './find-visitor'
import { newPass, PASS_SECONDS, passCookie } from './pass'
import { proveActor } from './prove-actor'
import { writerOf, writerOfPerson } from './writer'
import { COOKIE_OPTIONS, SESSION_COOKIE, sealSession } from './session-cookie'

export { anyone } from './prove-actor'

export const currentSession = cache(async () => findSession((await cookies()).get(SESSION_COOKIE)?.value))

export const currentPerson = async (): Promise<Actor<'person'> | null> => (await currentSession())?.person ?? null

export const currentAdministrator = async (): Promise<Actor<'administrator'> | null> => {
  const session = await currentSession()
  return session?.administrator ? proveActor('administrator', session.person.id) : null
}

/** The signed-in person as an agent of this company, or null. */
export const currentAgent = (companyId: string) => async (): Promise<Actor<'company'> | null> => {
  const person = await currentPerson()
  const company = Id.safeParse(companyId)
  return person && company.success ? findAgent(person, company.data) : null
}

/** The signed-in person as who sees what others show to them, or null. */
export const currentFriend = async (): Promise<Actor<'friend'> | null> => {
  const session = await currentSession()
  return session && proveActor('friend', session.person.id, { name: session.name })
}

/** Whoever opened this share link, or null. */
export const currentVisitor = (token: string) => async () => findVisitor(token, await headers())

/** Whoever looks at a public page. */
export const currentPublic = async () => everybody(await headers())

/** A company as it would look at its own inbox: only for rehearsals, which are undone. */
export const imaginedCompany = (companyId: string): Actor<'company'> =>
  proveActor('company', companyId, { agent: { id: companyId, name: 'Rehearsal', role: 'agent' }, companyName: 'Rehearsal' })

/** Where to sign in, and to come back here afterwards. */
export async function signInAddress(): Promise<string> {
  const path = (await headers()).get('x-client-path')?.replace(/[?&]_rsc=[^&]*/, '') ?? ''
  return path.length > 1 ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in'
}

export async function startSession(token: string) {
  ;(await cookies()).set(SESSION_COOKIE, await sealSession(token), COOKIE_OPTIONS)
}

export async function endSession() {
  ;(await cookies()).delete({ name: SESSION_COOKIE, path: '/', secure: COOKIE_OPTIONS.secure })
}

/** For this browser, which went through the door of a link. */
export async function givePass(linkId: string) {
  ;(await cookies()).set(passCookie(linkId), newPass(linkId), { ...COOKIE_OPTIONS, maxAge: PASS_SECONDS })
}

const WRITER_COOKIE = 'turnabout-writer'

/** What this browser wrote to friends by, if it did. */
export const keptWriterKey = async (): Promise<string | null> => (await cookies()).get(WRITER_COOKIE)?.value ?? null

/** The same, made now if there is none. */
export async function writerKey(): Promise<string> {
  const kept = await keptWriterKey()
  if (kept && /^[\w-]{43}$/.test(kept)) return kept
  const key = newToken()
  ;(await cookies()).set(WRITER_COOKIE, key, COOKIE_OPTIONS)
  return key
}

/** Whoever writes to friends here: the person who is signed in, or this browser. */
export async function currentWriter(): Promise<Actor<'writer'> | null> {
  const person = await currentPerson()
  if (person) return writerOfPerson(person)
  const key = await keptWriterKey()
  return key ? writerOf(key) : null
}

/** Whoever holds this edit link. */
export const writerByLink = (key: string) => async (): Promise<Actor<'writer'>> => writerOf(key)

/** The browser and address of this request, for the list of sessions and for throttling. */
export async function currentClient(): Promise<{ browser: string; address: string }> {
  const sent = await headers()
  return { browser: (sent.get('user-agent') ?? '').slice(0, 300), address: sent.get('x-client-address') ?? 'unknown' }
}
