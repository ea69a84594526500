// A real receiver of webhooks on loopback, which answers as the test wants it to.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

type Got = { headers: IncomingHttpHeaders; body: string; event: { type: string; timestamp: string; data: { companyId: string; entryId?: string } } }

export async function aReceiver() {
  const got: Got[] = []
  const says = { status: 204, location: undefined as string | undefined }
  const server = createServer((request, answer) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      got.push({ headers: request.headers, body, event: JSON.parse(body) as Got['event'] })
      answer.writeHead(says.status, says.location ? { location: says.location } : {}).end('Thank you.')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/turnabout`, got, says, stop }
}
export type Receiver = Awaited<ReturnType<typeof aReceiver>>

/** Throws when the official library does not take it. */
export const verified = (secret: string, { headers, body }: Got) => new Webhook(secret).verify(body, headers as Record<string, string>)
