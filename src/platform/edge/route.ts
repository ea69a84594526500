// The API answers through apiRoute(): a session in, JSON or an RFC 9457 problem out.
import type { z } from 'zod'
import { type AppErrorCode, AppError, isAppError } from '@/platform/access/errors'
import type { Operation } from '@/platform/access/operation'
import { requestAgent } from '@/platform/auth/request-agent'
import { requestPerson } from '@/platform/auth/request-person'

const STATUS: Record<AppErrorCode, number> = {
  INVALID_INPUT: 422,
  NOT_SIGNED_IN: 401,
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  CONFLICT: 409,
  TOO_MANY: 429,
}

const LARGEST_BODY = 1024 * 1024

/** One address of the API, as the router mounts it. */
export type Route = readonly [method: 'GET' | 'POST', path: string, handler: ApiHandler]
export type ApiHandler = (request: Request, params: Record<string, string>) => Promise<Response>

/** An operation as `Request → Response`. Query, path and JSON body together are its input. */
export function apiRoute<I extends z.ZodType, O extends z.ZodType>(operation: Operation<'person', I, O>): ApiHandler {
  return answering(async (request, params) => {
    const person = await requestPerson(request)
    return data(await operation(person, (await inputOf(request, params)) as z.input<I>))
  })
}

/** The same as an agent of the company that the path names. A company where one is no agent is missing. */
export function companyRoute<I extends z.ZodType, O extends z.ZodType>(operation: Operation<'company', I, O>): ApiHandler {
  return answering(async (request, { companyId, ...params }) => {
    const agent = await requestAgent(request, companyId)
    return data(await operation(agent, (await inputOf(request, params)) as z.input<I>))
  })
}

const data = (value: unknown) => Response.json({ data: value }, { headers: { 'cache-control': 'no-store' } })

async function inputOf(request: Request, params: Record<string, string>) {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return { ...query, ...(await jsonBody(request)), ...params }
}

/** Turns expected failures into problems; anything else is a bug and rises. */
export function answering(work: ApiHandler): ApiHandler {
  return async (request, params) => {
    try {
      return await work(request, params)
    } catch (error) {
      if (!isAppError(error)) throw error
      return problem(error)
    }
  }
}

export function problem(error: AppError): Response {
  const status = STATUS[error.code]
  const body = { type: 'about:blank', title: error.code, status, detail: error.message, ...(error.fields && { fields: error.fields }), ...(error.saved && { saved: error.saved }) }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } })
}

async function jsonBody(request: Request): Promise<object> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return {}
  const body = parsed(await textOf(request))
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new AppError('INVALID_INPUT', 'The body must be a JSON object.')
  return body
}

/** Counted while it comes in: what a client says of the length is no promise. */
async function textOf(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size <= LARGEST_BODY) chunks.push(chunk)
    // A client reads an answer only when it has sent everything, so the rest is let go by; but not for ever.
    if (size > 16 * LARGEST_BODY) break
  }
  if (size > LARGEST_BODY) throw new AppError('INVALID_INPUT', 'The body is larger than 1 MB.')
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('INVALID_INPUT', 'The body is not JSON.')
  }
}
