// Numbers for whoever looks after the server, in Prometheus' text format: how many requests, how long, and what the process takes.
import { timingSafeEqual } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { notFound } from '@/platform/access/errors'
import { problem } from '@/platform/edge/problem'
import { env } from '@/platform/env'
import { hashToken } from '@/platform/ids'

const registry = new Registry()
collectDefaultMetrics({ register: registry })

const requests = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'How long answers took, by what answered and by the class of the status. No address is in it: addresses name people’s records.',
  labelNames: ['part', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
})

/** Counts a request when its answer has gone. */
export function measure(part: 'api' | 'page', response: ServerResponse) {
  if (!env.METRICS_TOKEN) return
  const stop = requests.startTimer({ part })
  response.once('close', () => stop({ status: `${Math.floor(response.statusCode / 100)}xx` }))
}

/** Missing unless a token is set, and for whoever does not show it. */
export async function metrics(request: Request): Promise<Response> {
  const shown = request.headers.get('authorization')?.replace(/^Bearer /i, '') ?? ''
  if (!env.METRICS_TOKEN || !same(shown, env.METRICS_TOKEN)) return problem(notFound())
  return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' } })
}

const same = (one: string, other: string) => timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)))
