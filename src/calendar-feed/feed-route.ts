// GET /calendar/<token>.ics: what a calendar program subscribes to. It has no cookie; the address is the key.
import { createHash } from 'node:crypto'
import { notFound } from '@/platform/access/errors'
import { networkOf } from '@/platform/access/network'
import { findFeedOwner } from '@/platform/auth/find-feed-owner'
import { answering } from '@/platform/edge/route'
import { asCalendar } from './calendar'
import { readFeed } from './operations/read-feed'
import { countMiss, countRead } from './throttle'

export const calendarFeed = answering(async (request, { file = '' }) => {
  const { giveBack } = await countMiss(networkOf(request.headers.get('x-client-address') ?? 'unknown'))
  const token = /^([\w-]{40,64})\.ics$/.exec(file)?.[1]
  const feed = token ? await findFeedOwner(token) : null
  if (!feed) throw notFound()
  await giveBack()
  await countRead(feed.feedId)

  const body = asCalendar(await readFeed(feed.person, { showsWords: feed.showsWords }))
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="turnabout.ics"' } })
})

const isKnown = (given: string | null, etag: string) => !!given?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
