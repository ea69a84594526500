// Every request looks its session up, so that signing out, a new password and deletion act at once.
import type { Actor } from '@/platform/access/actor'
import { lookAs, openAs } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { hashToken } from '@/platform/ids'
import { proveActor, system } from './prove-actor'
import { openSessionCookie } from './session-cookie'

const IDLE_DAYS = 30
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

export type SignedIn = { person: Actor<'person'>; sessionId: string; name: string; administrator: boolean }

type Row = { id: string; personId: string; seenAt: Date; name: string; administrator: boolean }

/** Who a session cookie belongs to, or null. */
export async function findSession(sealed: string | undefined): Promise<SignedIn | null> {
  const token = await openSessionCookie(sealed)
  if (!token) return null

  const [session] = await lookAs<Row>(system, sql`
    select s.id, s.person_id as "personId", s.seen_at as "seenAt", p.name, a.person_id is not null as administrator
    from session s join person p on p.id = s.person_id left join administrator a on a.person_id = s.person_id
    where s.token_hash = ${hashToken(token)}`)
  if (!session || session.seenAt.getTime() < Date.now() - IDLE_DAYS * DAY_MS) return null

  const stale = session.seenAt.getTime() < Date.now() - 5 * MINUTE_MS
  if (stale) await openAs(system, (db) => db.$executeRaw`update session set seen_at = now() where id = ${session.id}::uuid`)
  const { id: sessionId, personId, name, administrator } = session
  return { person: proveActor('person', personId), sessionId, name, administrator }
}
