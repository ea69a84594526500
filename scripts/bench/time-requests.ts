// Times requests one at a time, in interleaved rounds.
import http from 'node:http'
import { timeRounds, type Spread } from './time-rounds'

export type Timing = Spread & { bytes: number }
/**
 * `holds` is a word that the answer must have, so that nobody times an error page. What is asked for, and by whom, may be
 * another one each time.
 */
export type TimedRequest = { name: string; url: string | (() => string); cookie: string | (() => string); holds: string }

export async function timeRequests(requests: TimedRequest[], warmUp: number, rounds: number): Promise<Map<string, Timing>> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const sizes = new Map<string, number>()
  const works = requests.map((request) => ({
    name: request.name,
    work: async () => {
      const { ms, status, body } = await ask(agent, request)
      if (!sizes.has(request.name) || typeof request.url === 'function') check(request, status, body)
      sizes.set(request.name, body.length)
      return ms
    },
  }))
  const spreads = await timeRounds(works, warmUp, rounds)
  agent.destroy()
  return new Map([...spreads].map(([name, spread]) => [name, { ...spread, bytes: sizes.get(name)! }]))
}

function ask(agent: http.Agent, request: TimedRequest): Promise<{ ms: number; status: number; body: string }> {
  const [url, cookie] = [request.url, request.cookie].map((value) => (typeof value === 'function' ? value() : value)) as [string, string]
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const headers = { cookie, accept: url.includes('/api/') ? 'application/json' : 'text/html', 'accept-language': 'en-GB' }
    http
      .get(url, { agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ ms: performance.now() - started, status: response.statusCode!, body: Buffer.concat(chunks).toString('utf8') }))
        response.on('error', reject)
      })
      .on('error', reject)
  })
}

function check({ name, holds }: TimedRequest, status: number, body: string) {
  if (status !== 200 || !body.includes(holds)) throw new Error(`${name} answered ${status} and ${body.includes(holds) ? 'with' : 'without'} “${holds}”: nothing worth timing.`)
}
