// Asks the API as a careful program does: with a key of its own for every change, again and again until there is an answer.
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '@/platform/ids'
import type { Gate, Ledger } from './ledger'

export type Asked = { token: string; body?: object | FormData; /** Statuses that are answers, too. */ also?: number[]; onTry?: () => void }
type Answer<T> = { status: number; data: T }
const AWAY = 503

export class Asking {
  readonly ledger: Ledger
  readonly gate: Gate
  readonly #url: string
  constructor(url: string, ledger: Ledger, gate: Gate) {
    this.ledger = ledger
    this.gate = gate
    this.#url = url
  }

  get = <T>(path: string, asked: Asked) => this.#untilAnswered<T>('GET', path, asked)
  post = <T>(path: string, asked: Asked) => this.#untilAnswered<T>('POST', path, asked)

  /** A file cannot be sent with a key: when the line breaks, nobody knows, and nobody asks again. */
  async send<T>(path: string, asked: Asked): Promise<Answer<T> | null> {
    return this.gate.through(() => this.#once<T>('POST', path, asked, {}))
  }

  async #untilAnswered<T>(method: string, path: string, asked: Asked): Promise<Answer<T>> {
    const headers: Record<string, string> = method === 'POST' ? { 'idempotency-key': newId() } : {}
    return this.gate.through(async () => {
      for (;;) {
        const answer = await this.#once<T>(method, path, asked, headers)
        if (answer) return answer
        await wait(100)
      }
    })
  }

  async #once<T>(method: string, path: string, { token, body, also = [], onTry }: Asked, headers: Record<string, string>): Promise<Answer<T> | null> {
    onTry?.()
    try {
      const sent = body instanceof FormData ? { body } : body && { body: JSON.stringify(body) }
      const json: Record<string, string> = body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}
      const answer = await fetch(`${this.#url}/api/v1${path}`, { method, headers: { authorization: `Bearer ${token}`, ...json, ...headers }, ...sent, signal: AbortSignal.timeout(60_000) })
      const text = await answer.text()
      if (answer.status === AWAY) this.ledger.sentAway++
      if (answer.status === AWAY) return null
      if (!answer.ok && !also.includes(answer.status)) this.ledger.strange.push(`${method} ${path} was answered ${answer.status}: ${text.slice(0, 300)}`)
      // A strange answer is no answer: it is told, and asked again.
      if (!answer.ok && !also.includes(answer.status)) return null
      this.ledger.answered++
      return { status: answer.status, data: /json/.test(answer.headers.get('content-type') ?? '') ? (JSON.parse(text) as { data: T }).data : (text as T) }
    } catch {
      this.ledger.cutOff++
      return null
    }
  }
}
