// GET /c/<token>/feed: what a feed reader subscribes to. It has no cookie; the address is the key.
import { notFound } from '@/platform/access/errors'
import { limit, MINUTE } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { asAtom } from '@/platform/atom'
import { findVisitor } from '@/platform/auth/find-visitor'
import { answering } from '@/platform/edge/route'
import { env } from '@/platform/env'
import { readCircle } from './operations/read-circle'

// A feed reader asks a few times an hour. Whoever asks much more often, or guesses, waits.
const RULE = { points: 60, seconds: 15 * MINUTE }
const TOO_OFTEN = 'This feed is asked for too often.'
const countRead = limit('circle-feed-read', RULE, TOO_OFTEN)
/** Before the look-up, so that guessing costs no query; given back when the address was right. */
const countMiss = limit('circle-feed-miss', RULE, TOO_OFTEN)

const AT_MOST = 50
const SECRET = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' }

export const circleFeed = answering(async (request, { token = '' }) => {
  const { giveBack } = await countMiss(networkOf(request.headers.get('x-client-address') ?? 'unknown'))
  // A program fetches it ahead of whoever reads it, and that is how it is written down: no look of a friend.
  const visitor = await findVisitor(token, new Headers([...request.headers, ['purpose', 'prefetch']]))
  if (!visitor) throw notFound()
  await giveBack()
  await countRead(visitor.id)

  const { id, name, authorName, letters } = await readCircle(visitor, { take: AT_MOST })
  const address = `${env.PUBLIC_URL}/c/${token}`
  const entries = letters.map((letter) => ({ ...letter, address: `${address}/${letter.id}` }))
  const feed = asAtom({ id: `urn:uuid:${id}`, title: `${authorName}: ${name}`, authorName, address, entries })
  return new Response(feed, { headers: { ...SECRET, 'content-type': 'application/atom+xml; charset=utf-8' } })
})
