// Every address of the API in one place: who calls, how often, by which method; and what an answer carries beside its body.
import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { AppError, isAppError, notFound } from '@/platform/access/errors'
import { limit, MINUTE } from '@/platform/access/limit'
import { type Caller, callerOf, type Need } from '@/platform/auth/caller'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { failure, problem } from './problem'
import type { ApiHandler, RouteGroup } from './route'

const count = limit('API', { points: env.API_REQUESTS_PER_MINUTE, seconds: MINUTE }, 'This token asks too often.')

/** Mounts each group's routes. What they do not answer is 405 where another method would, and 404 elsewhere. */
export function mount(router: Hono, groups: readonly RouteGroup[]) {
  const routes = groups.flatMap(({ need, routes }) => routes.map(([method, path, handler]) => ({ method, path, handler, need: need[method] })))
  for (const { method, path, handler, need } of routes) router.on(method, path, serving(handler, need))
  router.notFound(({ req }) => {
    const allowed = METHODS.filter((method) => routes.some((route) => route.method === method && answersAt(route.path, req.path)))
    return allowed.length > 0 ? wrongMethod(allowed) : problem(notFound())
  })
}

const METHODS = ['GET', 'POST']

function answersAt(pattern: string, path: string): boolean {
  const [parts, asked] = [pattern.split('/'), path.split('/')]
  return parts.length === asked.length && parts.every((part, at) => part === asked[at] || part.startsWith(':'))
}

const serving = (handler: ApiHandler, need: Need) => async (context: Context) => {
  const request = context.req.raw
  try {
    const caller = await callerOf(request, need)
    const quota = caller.token && (await count(caller.token.id))
    const answer = await handler(request, context.req.param(), caller)
    if (quota) {
      answer.headers.set('ratelimit-policy', `"requests";q=${env.API_REQUESTS_PER_MINUTE};w=${MINUTE}`)
      answer.headers.set('ratelimit', `"requests";r=${quota.left};t=${quota.resetSeconds}`)
    }
    return await tagged(request, answer, caller)
  } catch (error) {
    if (isAppError(error)) return problem(error)
    log.error({ error, path: new URL(request.url).pathname }, 'request failed')
    return failure()
  }
}

/** A program that has this very answer already is told so, and gets no body. */
async function tagged(request: Request, answer: Response, { token }: Caller): Promise<Response> {
  if (request.method !== 'GET' || answer.status !== 200 || answer.headers.get('content-type') !== 'application/json') return answer
  const body = await answer.text()
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = new Headers(answer.headers)
  headers.set('etag', tag)
  // A browser keeps nothing of what somebody read: it may be somebody else's tomorrow. A program may ask whether it changed.
  if (token) headers.set('cache-control', 'private, no-cache')
  const same = (request.headers.get('if-none-match') ?? '').split(/,\s*/).some((known) => known === tag || known === tag.slice(2) || known === '*')
  if (same) headers.delete('content-type')
  return new Response(same ? null : body, { status: same ? 304 : 200, headers })
}

function wrongMethod(allowed: string[]): Response {
  const answer = problem(new AppError('WRONG_METHOD', `This address takes ${allowed.join(' and ')}.`))
  answer.headers.set('allow', allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '))
  return answer
}
