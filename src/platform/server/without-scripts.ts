// A friend's page is read once, on any phone, by somebody who has nothing else of Turnabout: it is drawn on the server and works
// without a script, so none is sent. The page renderer writes its own in any case, three times the size of the page: they are
// taken out here, and what the page may run is nothing at all (0021).
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Addresses that open without an account. */
const LETTERS = /^\/(s|r|c|people|about)\/[^/]/

export function withoutScripts(request: IncomingMessage, response: ServerResponse) {
  if (!LETTERS.test(request.url ?? '') || request.headers.rsc || request.headers['next-action']) return
  const accepted = request.headers['accept-encoding'] ?? ''
  delete request.headers['accept-encoding']

  const chunks: Buffer[] = []
  const real = { write: response.write.bind(response), end: response.end.bind(response), writeHead: response.writeHead.bind(response), flushHeaders: response.flushHeaders.bind(response) }
  const isPage = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }

  Object.assign(response, {
    writeHead(status: number, ...more: never[]) {
      response.statusCode = status
      for (const given of more) if (typeof given === 'object') for (const [name, value] of Object.entries(given)) response.setHeader(name, value as string)
      return response
    },
    flushHeaders: () => undefined,
    write: (...given: unknown[]) => (keep(given[0], given[1]), true),
    end(...given: unknown[]) {
      keep(given[0], given[1])
      Object.assign(response, real)
      const body = Buffer.concat(chunks)
      if (!isPage()) return real.end(body)
      const html = body.toString('utf8')
      const told = response.statusCode === 200 && TOLD_STATUS.exec(html)
      if (told) response.statusCode = Number(told[1])
      return send(response, scriptless(html), accepted)
    },
  })
}

/** The page renderer answers 200 or 404: a page of what is over says itself what it is. Nobody's words are a tag of ours: theirs are escaped. */
const TOLD_STATUS = /<meta name="turnabout-status" content="(410|451)"\/?>/

/** Data for programs that read pages (JSON-LD) is no script. */
function scriptless(html: string): string {
  return html.replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}

function send(response: ServerResponse, html: string, accepted: string) {
  const policy = String(response.getHeader('content-security-policy') ?? '')
  if (policy) response.setHeader('content-security-policy', policy.replace(/script-src [^;]*/, `script-src 'none'`))
  response.removeHeader('content-length')
  response.removeHeader('transfer-encoding')
  response.setHeader('vary', 'Accept-Encoding')
  const packed = pack(Buffer.from(html), accepted)
  if (packed.encoding) response.setHeader('content-encoding', packed.encoding)
  response.setHeader('content-length', packed.body.length)
  return response.end(packed.body)
}

function pack(body: Buffer, accepted: string): { body: Buffer; encoding?: 'br' | 'gzip' } {
  if (/\bbr\b/.test(accepted)) return { body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }), encoding: 'br' }
  return /\bgzip\b/.test(accepted) ? { body: gzipSync(body), encoding: 'gzip' } : { body }
}
