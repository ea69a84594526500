// The one listener: vets each request, answers the API, files and icons itself, and hands every page to Next.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { awayFor } from '@/platform/access/unavailable'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { calmMisses } from './calm-miss'
import { measure } from './metrics'
import { withoutScripts } from './without-scripts'

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const OWN_PATHS = /^\/(api|brand|calendar)(\/|$)|^\/(c|people|about)\/[^/?]+\/feed(\?|$)|^\/(s|c|people|about)\/[^?]+\/card\.png(\?|$)|^\/(robots\.txt|sitemap\.xml)(\?|$)/
const UNTRUSTED = /^(x-forwarded-|forwarded$|x-client-|x-middleware|x-nonce$)/
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

export function createFront(router: Hono, pages: Pages): Server {
  const own = getRequestListener(router.fetch, { overrideGlobalObjects: false })

  const front = createServer((request, response) => {
    vouchForAddress(request)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Permissions-Policy', 'camera=(self), microphone=(), geolocation=(), interest-cohort=()')
    if (env.PUBLIC_URL.startsWith('https://')) response.setHeader('Strict-Transport-Security', 'max-age=31536000')

    if (!isReadable(request.url ?? '')) {
      refuse(response, 400, 'INVALID_INPUT', 'This address cannot be read.')
      return
    }
    if (!SAFE_METHODS.has(request.method ?? '') && !fromOwnPages(request)) {
      refuse(response, 403, 'NOT_ALLOWED', 'This request came from another site.')
      return
    }
    // It was judged by more than that; the page renderer would refuse it.
    if (request.headers.origin === 'null') request.headers.origin = `http://${request.headers.host}`

    const isOwn = OWN_PATHS.test(request.url ?? '')
    if (!isOwn) tellAway(response)
    measure(isOwn ? 'api' : 'page', response)
    if (!isOwn) withoutScripts(request, response)
    if (!isOwn) calmMisses(request, response)
    const answer = isOwn ? own(request, response) : pages(request, response)
    Promise.resolve(answer).catch((error: unknown) => {
      log.error({ error, path: request.url?.split('?')[0] }, 'request failed')
      if (!response.headersSent) response.writeHead(500).end()
    })
  })
  // Longer than proxies keep a connection that nothing comes on: whoever closes first must be the one who asks.
  front.keepAliveTimeout = 75_000
  return front
}

/** A page that failed because the database was away says so: it is worth another try, which a failure of ours is not. */
function tellAway(response: ServerResponse) {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number, ...more: never[]) => {
    const seconds = status === 500 ? awayFor() : null
    if (seconds === null) return writeHead(status, ...more)
    response.setHeader('Retry-After', seconds)
    return writeHead(503, ...more)
  }
}

/** What a client says about forwarding is ignored; only a proxy that the settings name may speak. */
function vouchForAddress(request: IncomingMessage) {
  const forwarded = env.TRUST_PROXY ? String(request.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : ''
  const proto = env.TRUST_PROXY ? request.headers['x-forwarded-proto'] : undefined
  const vouched = {
    'x-client-address': forwarded || request.socket.remoteAddress || 'unknown',
    'x-client-method': request.method ?? '',
    'x-client-path': request.url ?? '',
    ...(typeof proto === 'string' && { 'x-forwarded-proto': proto }),
  }

  request.headers = { ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => !UNTRUSTED.test(name))), ...vouched }
  // The router reads the raw list, pages the parsed one.
  const pairs = request.rawHeaders.flatMap((name, i, raw) => (i % 2 === 0 && !UNTRUSTED.test(name.toLowerCase()) ? [name, raw[i + 1]!] : []))
  request.rawHeaders = [...pairs, ...Object.entries(vouched).flat()]
}

/**
 * A cookie goes along with whatever a foreign page makes a browser send, so a change must come from our own pages:
 * browsers say so in Origin or Sec-Fetch-Site. A request with neither and no cookie is a program; it has its own key.
 */
function fromOwnPages(request: IncomingMessage): boolean {
  const { origin, host, cookie } = request.headers
  const site = request.headers['sec-fetch-site']
  // A page that sends no referrer has the browser say "null"; so does any page that hides where it comes from, which the site then tells.
  if (origin && origin !== 'null') return URL.canParse(origin) && [host, new URL(env.PUBLIC_URL).host].includes(new URL(origin).host)
  if (site) return site === 'same-origin' || site === 'none'
  return !cookie
}

/** A path whose escapes are no text (/issues/%E0%A4%A) is the sender's mistake, and no page's. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0]!)
    return true
  } catch {
    return false
  }
}

function refuse(response: ServerResponse, status: number, title: string, detail: string) {
  const body = { type: 'about:blank', title, status, detail }
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body))
}
