// Times requests one at a time, in interleaved rounds, so that whatever else the machine does falls on all alike.
import http from 'node:http'

export type Timing = { median: number; p95: number; bytes: number }
/** `holds` is a word that the answer must have, so that nobody times an error page. */
export type TimedRequest = { name: string; url: string; cookie: string; holds: string }

export async function timeRequests(requests: TimedRequest[], warmUp: number, rounds: number): Promise<Map<string, Timing>> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const times = new Map<string, number[]>(requests.map(({ name }) => [name, []]))
  const sizes = new Map<string, number>()

  for (let round = 0; round < warmUp + rounds; round++) {
    for (const request of requests) {
      const { ms, status, body } = await ask(agent, request)
      if (round === 0) check(request, status, body)
      sizes.set(request.name, body.length)
      if (round >= warmUp) times.get(request.name)!.push(ms)
    }
  }
  agent.destroy()
  return new Map([...times].map(([name, all]) => [name, { median: quantile(all, 0.5), p95: quantile(all, 0.95), bytes: sizes.get(name)! }]))
}

function ask(agent: http.Agent, { url, cookie }: TimedRequest): Promise<{ ms: number; status: number; body: string }> {
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

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
