import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { hashToken } from '@/platform/ids'
import { proveActor, system } from './prove-actor'

export type FeedOwner = { person: Actor<'person'>; feedId: string; showsWords: boolean }

/** Whose calendar an unguessable address opens, and what may stand in it. Unknown and taken back are null alike. */
export async function findFeedOwner(token: string): Promise<FeedOwner | null> {
  return openAs(system, async (db) => {
    const [feed] = await db.calendarFeed.updateManyAndReturn({
      where: { tokenHash: hashToken(token) },
      data: { readAt: new Date() },
      select: { id: true, ownerId: true, showsWords: true },
    })
    return feed ? { person: proveActor('person', feed.ownerId), feedId: feed.id, showsWords: feed.showsWords } : null
  })
}
