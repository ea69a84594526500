// A page that finds nothing ends in a document that stays empty until its script has run. Who has no JavaScript, a
// friend with an old link say, would see nothing at all. So the front answers every such page with the one page for
// addresses that lead nowhere, which is drawn on the server: hidden, over and missing become the same bytes.
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An address that no page has. */
const NOWHERE = '/there-is-nothing-here'
/** What the missed page itself demands of whoever keeps or indexes it. */
const KEPT = ['referrer-policy', 'x-robots-tag', 'cache-control', 'x-content-type-options', 'cross-origin-opener-policy', 'permissions-policy', 'strict-transport-security']

/** Watches what the pages answer; a missed document is swallowed and the calm page sent in its place. */
export function calmMisses(request: IncomingMessage, response: ServerResponse) {
  const isDocument = !request.headers.rsc && !request.headers['next-action']
  if (!isDocument || request.url === NOWHERE) return

  const real = { writeHead: response.writeHead.bind(response), write: response.write.bind(response), end: response.end.bind(response) }
  let missed: boolean | undefined
  const isMiss = () => (missed ??= response.statusCode === 404 && String(response.getHeader('content-type') ?? 'text/html').startsWith('text/html'))

  Object.assign(response, {
    writeHead(status: number, ...more: never[]) {
      response.statusCode = status
      return isMiss() ? response : real.writeHead(status, ...more)
    },
    write: (...given: Parameters<typeof real.write>) => isMiss() || real.write(...given),
    end(...given: Parameters<typeof real.end>) {
      if (!isMiss()) return real.end(...given)
      Object.assign(response, real)
      sendCalmPage(request, response)
      return response
    },
  })
}

function sendCalmPage(request: IncomingMessage, response: ServerResponse) {
  const { address, port } = request.socket.address() as AddressInfo
  const accepted = Object.fromEntries(['accept-language', 'accept-encoding'].map((name) => [name, request.headers[name] ?? '']))

  const calm = ask({ host: address, port, path: NOWHERE, headers: accepted }, (page) => {
    for (const name of response.getHeaderNames()) if (!KEPT.includes(name)) response.removeHeader(name)
    for (const [name, value] of Object.entries(page.headers)) {
      if (value !== undefined && !response.hasHeader(name) && name !== 'connection' && name !== 'keep-alive') response.setHeader(name, value)
    }
    response.writeHead(404)
    page.pipe(response)
  })
  calm.on('error', () => response.writeHead(404).end())
  calm.end()
}
