import { operation } from '@/platform/access/operation'
import { env } from '@/platform/env'
import { hashToken, newId, newToken } from '@/platform/ids'
import { canCreate } from '../policy'
import { CreateFeedInput, NewFeed } from '../schema'

export const createFeed = operation({
  name: 'calendar-feed.create',
  actors: ['person'],
  input: CreateFeedInput,
  output: NewFeed,
  find: async ({ db }) => ({ feeds: await db.calendarFeed.count({ select: { id: true } }).then(({ id }) => id) }),
  policy: canCreate,
  run: async ({ db, input }) => {
    // A token is shown once. We keep its hash, so a leaked backup opens nothing.
    const token = newToken()
    const id = newId()
    await db.calendarFeed.createMany({ data: { id, ...input, tokenHash: hashToken(token) } })
    return { id, address: new URL(`/calendar/${token}.ics`, env.PUBLIC_URL).href }
  },
})
