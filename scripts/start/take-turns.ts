// A proxy that hands each request to the next server in turn, as a load balancer without sticky sessions does.
import { type ClientRequest, createServer, request as ask } from 'node:http'
import { pipeline } from 'node:stream'
import { freePort } from '@/platform/db/free-port'

export async function startTurns(ports: number[]): Promise<{ url: string; stop: () => Promise<void> }> {
  let turn = 0
  const server = createServer((incoming, answer) => {
    const port = ports[turn++ % ports.length]!
    const headers = { ...incoming.headers, 'x-forwarded-for': incoming.socket.remoteAddress ?? '', 'x-forwarded-proto': 'http' }
    const handed: ClientRequest = ask({ host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      pipeline(response, answer, () => undefined)
    })
    handed.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()))
    answer.on('close', () => handed.destroy())
    pipeline(incoming, handed, () => undefined)
  })
  server.keepAliveTimeout = 75_000
  const port = await freePort()
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))

  const stop = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${port}`, stop }
}
