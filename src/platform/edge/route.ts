// The API answers through apiRoute() and companyRoute(): somebody proven and an input in, JSON or a problem out.
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '@/platform/access/actor'
import { AppError, isAppError } from '@/platform/access/errors'
import { performOnce } from '@/platform/access/once'
import type { Operation } from '@/platform/access/operation'
import type { Caller, Need } from '@/platform/auth/caller'
import { requestAgent } from '@/platform/auth/request-agent'
import { requestPerson } from '@/platform/auth/request-person'
import { askedOf, type Known, namesIn } from './ask'
import { nextCursor, withoutCursor } from './cursor'
import { problem } from './problem'

/** One address of the API, as the router mounts it. */
export type Route = readonly [method: 'GET' | 'POST', path: string, handler: ApiHandler]
export type RouteGroup = { /** What a token needs, to read and to change. */ need: Record<Route[0], Need>; routes: readonly Route[] }
export type ApiHandler = ((request: Request, params: Record<string, string>, caller?: Caller) => Promise<Response>) & { readonly about?: About }

/** What the description of the API says of an address: an operation, or a file that goes in or comes out. */
export type About = { actor: 'person' | 'company' | 'anyone' } & ({ operation: Operation<'person'> | Operation<'company'> } | { name: string; sends?: string; answers: string })

/** An operation as `Request → Response`. Query, path and JSON body together are its input. */
export function apiRoute<I extends z.ZodType, O extends z.ZodType>(operation: Operation<'person', I, O>): ApiHandler {
  const handler = answering(async (request, params, caller) => perform(operation, () => requestPerson(request, caller), request, params))
  return about(handler, { actor: 'person', operation: operation as never })
}

/** The same as an agent of the company that the path names. A company where one is no agent is missing. */
export function companyRoute<I extends z.ZodType, O extends z.ZodType>(operation: Operation<'company', I, O>): ApiHandler {
  const handler = answering(async (request, { companyId, ...params }, caller) => perform(operation, () => requestAgent(request, companyId, caller), request, params))
  return about(handler, { actor: 'company', operation: operation as never })
}

/** Says of a handler of one's own what goes in and what comes out. */
export const about = (handler: ApiHandler, about: About): ApiHandler => Object.assign((...asked: Parameters<ApiHandler>) => handler(...asked), { about })

/** Turns expected failures into problems; anything else is a bug and rises. */
export function answering(work: ApiHandler): ApiHandler {
  return async (...asked) => {
    try {
      return await work(...asked)
    } catch (error) {
      if (!isAppError(error)) throw error
      return problem(error)
    }
  }
}

// Worked out when it is first asked for: there are many operations, and most processes serve none.
const known = new WeakMap<object, Known>()

async function perform<K extends 'person' | 'company', I extends z.ZodType, O extends z.ZodType>(operation: Operation<K, I, O>, who: () => Promise<Actor<K>>, request: Request, params: Record<string, string>) {
  const actor = await who()
  const names = known.get(operation) ?? namesIn(operation.spec.input)
  known.set(operation, names)

  const asked = await askedOf(request, params, names)
  const input = withoutCursor(operation.spec.name, asked.input as Record<string, unknown>) as z.input<I>
  const key = request.method === 'POST' ? keyOf(request, 'agent' in actor ? actor.agent.id : actor.id) : null
  if (key) {
    const { value, again } = await performOnce(operation, actor, input, { key, asked: digest(request.method, request.url, asked.body) })
    return answer({ data: value }, again)
  }
  const value = await operation(actor, input)
  const next = names.has('take') ? nextCursor(operation.spec.name, value, takeIn(operation.spec.input, input)) : undefined
  return answer(next === undefined ? { data: value } : { data: withCursor(value, next), next }, false)
}

/** What a page says of its own end is told in the words that the API takes. */
const withCursor = (value: unknown, next: string | null) => (typeof value === 'object' && value !== null && 'next' in value ? { ...value, next } : value)

const answer = (body: object, again: boolean) => Response.json(body, { headers: { 'cache-control': 'no-store', ...(again && { 'idempotency-replayed': 'true' }) } })

/** A colleague's key is another one, though it be the same word: what an owner was told is nothing for a reader. */
function keyOf(request: Request, whose: string): string | null {
  const key = request.headers.get('idempotency-key')
  if (key === null) return null
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new AppError('INVALID_INPUT', 'An Idempotency-Key has 1 to 255 letters without spaces.', { 'idempotency-key': ['Send 1 to 255 letters without spaces.'] })
  return digest(key, whose)
}

const takeIn = (input: z.ZodType, given: unknown): number => (input.parse(given) as { take: number }).take

const digest = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
