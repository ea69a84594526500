// The one way out for requests to addresses that somebody typed. Whatever a name leads to is looked at first, and just that is
// dialled: a name that leads elsewhere a moment later leads nowhere. No redirect is followed; of what a post is answered nothing is
// kept but its status, and of a page no more than a page's worth.
import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { env } from '@/platform/env'
import { isOutside } from './outside'

/** Why nothing was answered. */
export type Why = 'address' | 'inside' | 'dns' | 'refused' | 'tls' | 'timeout' | 'broken'
export type Sent = { status: number } | { why: Why }
export type Posting = { url: string; headers: Record<string, string>; body: string }
type Found = { address: string; family: number }
type Ways = { allowInside?: boolean; timeoutMs?: number; resolve?: (name: string) => Promise<Found[]> }

const LIMIT_MS = 15_000
/** So much is let in, so that a short answer ends as answers do. */
const MOST_BYTES = 64 * 1024
const LARGEST_PAGE = 1024 * 1024

export type Page = { status: number; type: string; text: string }

export async function postOutside(posting: Posting, { allowInside = env.WEBHOOK_ALLOW_PRIVATE, timeoutMs = LIMIT_MS, resolve = ask }: Ways = {}): Promise<Sent> {
  return reaching(posting.url, { allowInside, timeoutMs, resolve }, async (url, found, signal) => {
    const answer = await send(url, { ...posting, method: 'POST' }, found, signal)
    let bytes = 0
    answer.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MOST_BYTES) answer.destroy()
    })
    // Its rest breaking off changes nothing about what was answered.
    answer.on('error', () => undefined)
    return { status: answer.statusCode ?? 0 }
  })
}

/** A page, as text. One that is larger than a megabyte is cut there. */
export async function getOutside(address: string, { allowInside = env.WEBHOOK_ALLOW_PRIVATE, timeoutMs = LIMIT_MS, resolve = ask }: Ways = {}): Promise<Page | { why: Why }> {
  return reaching(address, { allowInside, timeoutMs, resolve }, async (url, found, signal) => {
    const answer = await send(url, { method: 'GET', headers: { accept: 'text/html', 'user-agent': 'Turnabout (reads a page that a person named)' }, body: '' }, found, signal)
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > LARGEST_PAGE) break
    }
    return { status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text: Buffer.concat(chunks).toString('utf8') }
  })
}

async function reaching<T>(address: string, { allowInside, timeoutMs, resolve }: Required<Ways>, talk: (url: URL, found: Found[], signal: AbortSignal) => Promise<T>): Promise<T | { why: Why }> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const url = addressIn(address, allowInside)
    const found = await unlessTooLate(whereIs(url, allowInside, resolve), signal)
    return await talk(url, found, signal)
  } catch (error) {
    return { why: signal.aborted ? 'timeout' : whyOf(error) }
  }
}

/** What is wrong with an address as somebody types it, before anything is asked. */
export function faultIn(typed: string, allowInside = env.WEBHOOK_ALLOW_PRIVATE): Why | null {
  try {
    const host = hostOf(addressIn(typed, allowInside))
    const inside = isIP(host) ? !isOutside(host) : /(^|\.)(localhost|local|internal|home\.arpa)\.?$|^[^.]+$/i.test(host)
    return inside && !allowInside ? 'inside' : null
  } catch {
    return 'address'
  }
}

function addressIn(typed: string, allowInside: boolean): URL {
  if (!URL.canParse(typed)) throw new NotSent('address')
  const url = new URL(typed)
  const known = url.protocol === 'https:' || (allowInside && url.protocol === 'http:')
  if (!known || url.username || url.password) throw new NotSent('address')
  return url
}

// The parser has made 127.0.0.1 of 2130706433 and of 0x7f.1 already.
const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')

async function whereIs(url: URL, allowInside: boolean, resolve: NonNullable<Ways['resolve']>): Promise<Found[]> {
  const host = hostOf(url)
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
  if (found.length === 0) throw new NotSent('dns')
  // A name that leads outside and inside is somebody's trick: none of it is dialled.
  if (!allowInside && !found.every(({ address }) => isOutside(address))) throw new NotSent('inside')
  return found
}

const ask = (name: string) => lookup(name, { all: true }).catch(() => { throw new NotSent('dns') })

function send(url: URL, { method, headers, body }: { method: string; headers: Record<string, string>; body: string }, found: Found[], signal: AbortSignal): Promise<http.IncomingMessage> {
  // Nobody is asked again.
  const dial: LookupFunction = (_name, { all }, done) => (all ? done(null, found) : done(null, found[0]!.address, found[0]!.family))
  const { request } = url.protocol === 'https:' ? https : http
  const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers: sent, agent: false, signal, lookup: dial }, resolve)
    asking.on('error', reject)
    asking.end(body)
  })
}

/** A look-up knows no limit of its own. */
function unlessTooLate<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new NotSent('timeout')), { once: true }))
  return Promise.race([work, tooLate])
}

class NotSent extends Error {
  readonly why: Why
  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

function whyOf(error: unknown): Why {
  if (error instanceof NotSent) return error.why
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'refused'
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code) ? 'tls' : code === 'ETIMEDOUT' ? 'timeout' : 'broken'
}
