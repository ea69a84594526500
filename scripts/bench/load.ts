// How many requests a second a server answers, and how long the slowest take, asked by a few at once.
import autocannon from 'autocannon'

export type Loaded = { rate: number; p50: number; p99: number }
/** Another request each time: whose, and of what. `holds` is what a right answer has in it. */
export type Asking = { name: string; url: string; next: () => { path: string; method?: 'POST'; headers?: Record<string, string>; body?: string }; status: number; holds: string }

const AT_ONCE = 8

/** Throws when an answer is not the right one, so that nobody times a failure. */
export async function check({ name, url, next, status, holds }: Asking) {
  const { path, ...rest } = next()
  const answer = await fetch(url + path, rest)
  const text = await answer.text()
  if (answer.status !== status || !text.includes(holds)) throw new Error(`${name} answered ${answer.status}, and ${text.includes(holds) ? 'with' : 'without'} “${holds}”: ${text.slice(0, 300)}`)
}

export async function load({ name, url, next, status }: Asking, seconds: number): Promise<Loaded> {
  const said = await autocannon({ url, connections: AT_ONCE, duration: seconds, requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }] })
  const right = status < 300 ? said['2xx'] : said['4xx']
  const all = said['1xx'] + said['2xx'] + said['3xx'] + said['4xx'] + said['5xx']
  if (right !== all || said.errors > 0 || all === 0) throw new Error(`${name}: ${right} of ${all} answers were right, ${said.errors} failed.`)
  return { rate: all / said.duration, p50: said.latency.p50, p99: said.latency.p99 }
}
