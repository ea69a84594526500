// Requests that come when they come, however slow the answers are: so many a second, each on its own.
import { setTimeout as wait } from 'node:timers/promises'

export type Answer = { name: string; status: number; ms: number; retryAfter: string | null; at: number }
export type Arrivals = { name: string; aSecond: number; next: () => { path: string; init: RequestInit } }

const TICK_MS = 20

/** `status` 0: no answer at all. Ends when all that were sent are answered. */
export async function arrive(url: string, kinds: Arrivals[], seconds: number, heard: (answer: Answer, text: string) => void) {
  const started = performance.now()
  const sent = new Map(kinds.map(({ name }) => [name, 0]))
  const under = new Set<Promise<void>>()
  for (;;) {
    const passed = (performance.now() - started) / 1000
    if (passed >= seconds) break
    for (const { name, aSecond, next } of kinds) {
      for (let due = Math.floor(passed * aSecond) - sent.get(name)!; due > 0; due--) {
        sent.set(name, sent.get(name)! + 1)
        const one: Promise<void> = ask(url, name, next(), heard).finally(() => under.delete(one))
        under.add(one)
      }
    }
    await wait(TICK_MS)
  }
  await Promise.all(under)
}

async function ask(url: string, name: string, { path, init }: { path: string; init: RequestInit }, heard: (answer: Answer, text: string) => void) {
  const at = performance.now()
  const said = (status: number, retryAfter: string | null, text: string) => heard({ name, status, retryAfter, at, ms: performance.now() - at }, text)
  try {
    const answer = await fetch(url + path, { ...init, redirect: 'manual' })
    said(answer.status, answer.headers.get('retry-after'), await answer.text())
  } catch (error) {
    said(0, null, error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}` : String(error))
  }
}
