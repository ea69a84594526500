import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { hashToken } from '@/platform/ids'
import { proveActor, system } from './prove-actor'

/** Programs that fetch a page to draw a preview of it. Their visits are logged as such. */
const PREVIEWS = /bot|crawl|spider|preview|facebookexternalhit|slurp|whatsapp|telegram|discord|slack|skype|embedly|curl|wget|headlesschrome-preview/i

/** Whoever holds an unguessable address, while it is in force. An unknown, expired or revoked one is null alike. */
export async function findVisitor(token: string, userAgent: string): Promise<Actor<'visitor'> | null> {
  const link = await openAs(system, (db) =>
    db.shareLink.findFirst({
      where: { tokenHash: hashToken(token), revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    }),
  )
  if (!link) return null
  return proveActor('visitor', link.id, { ownerId: link.ownerId, recordId: link.recommendationId, preview: PREVIEWS.test(userAgent) })
}
