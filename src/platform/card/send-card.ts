// Sends the picture of a link. What draws it is loaded only where it is needed.
import { createHash } from 'node:crypto'
import type { Card } from './card'

const INLINE = { 'content-type': 'image/png', 'content-disposition': 'inline', 'x-robots-tag': 'noindex' }
// An address that opens something is never passed on or kept; what everybody may read may be asked for again by its tag.
const KEEPING = {
  secret: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  public: { 'cache-control': 'no-cache' },
}

export async function sendCard(request: Request, card: Card, keeping: keyof typeof KEEPING): Promise<Response> {
  const { drawCard } = await import('./card')
  const picture = await drawCard(card)
  const etag = `"${createHash('sha256').update(picture).digest('base64url').slice(0, 27)}"`
  const headers = { ...INLINE, ...KEEPING[keeping], etag }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(picture), { headers: { ...headers, 'content-length': String(picture.length) } })
}
