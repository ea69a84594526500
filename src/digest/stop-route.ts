// What a mail program asks for when its own "unsubscribe" is pressed: one request, without a cookie (RFC 8058).
import { anyone } from '@/platform/auth/request-person'
import { answering } from '@/platform/edge/route'
import { stopDigest } from './operations/stop-digest'

export const stopByMailProgram = answering(async (_request, { token = '' }) => {
  await stopDigest(anyone, { token })
  return new Response('You will get no more of these mails.\n', { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
})

/** Whoever opens the address comes to the page with the button: looking changes nothing. */
export const goToStopPage = answering(async (_request, { token = '' }) =>
  new Response(null, { status: 303, headers: { location: `/digest/stop/${encodeURIComponent(token)}`, 'cache-control': 'no-store' } }),
)
