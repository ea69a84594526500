import { lookAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { sql } from '@/platform/access/sql'
import { hashToken } from '@/platform/ids'
import { hasPass } from './pass'
import { proveActor, system } from './prove-actor'

/** Programs that fetch a page to draw a preview of it. Their visits are logged as such. */
const PREVIEWS = /bot|crawl|spider|preview|facebookexternalhit|slurp|whatsapp|telegram|discord|slack|skype|embedly|curl|wget|headlesschrome-preview/i

/** Browsers that fetch ahead of a click say so. */
const AHEAD = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz', 'next-router-prefetch']

type Row = { id: string; ownerId: string; recordId: string; recordKind: Actor<'visitor'>['recordKind']; guarded: boolean }

/**
 * Whoever holds an unguessable address, while it is in force, and went through its door if it has one. An unknown, expired
 * or revoked one is null alike.
 */
export async function findVisitor(token: string, sent: Headers): Promise<Actor<'visitor'> | null> {
  const [link] = await lookAs<Row>(system, sql`
    select id, owner_id as "ownerId", coalesce(recommendation_id, issue_id, ask_id, circle_id) as "recordId",
      case when issue_id is not null then 'issue' when ask_id is not null then 'ask' when circle_id is not null then 'circle' else 'recommendation' end as "recordKind",
      has_passcode or max_browsers is not null as guarded
    from share_link
    where token_hash = ${hashToken(token)} and revoked_at is null and (expires_at is null or expires_at > now())`)
  if (!link || (link.guarded && !hasPass(sent, link.id))) return null
  return proveActor('visitor', link.id, { ownerId: link.ownerId, recordId: link.recordId, recordKind: link.recordKind, preview: isPreview(sent) })
}

/** Whoever opens an address that everybody may. Who it is, is not asked. */
export const everybody = (sent: Headers): Actor<'public'> => proveActor('public', system.id, { preview: isPreview(sent) })

// Nobody reads words that were not sent (HEAD), that a program asked for, or that wait for a click.
function isPreview(sent: Headers): boolean {
  return sent.get('x-client-method') === 'HEAD' || PREVIEWS.test(sent.get('user-agent') ?? '') || AHEAD.some((name) => sent.has(name))
}
