// What the API says when something went wrong: problem details as RFC 9457 has them, and the fields it was about.
import { type AppErrorCode, AppError } from '@/platform/access/errors'
import { env } from '@/platform/env'

const KINDS: Record<AppErrorCode, [status: number, title: string]> = {
  MALFORMED: [400, 'The request cannot be read'],
  NOT_SIGNED_IN: [401, 'Nobody known is asking'],
  NOT_ALLOWED: [403, 'Not allowed'],
  NOT_FOUND: [404, 'Not found'],
  WRONG_METHOD: [405, 'Not with this method'],
  CONFLICT: [409, 'Changed meanwhile'],
  TOO_LARGE: [413, 'Too large'],
  WRONG_TYPE: [415, 'Not in this format'],
  INVALID_INPUT: [422, 'Some fields need attention'],
  TOO_MANY: [429, 'Too many requests'],
  UNAVAILABLE: [503, 'Not just now'],
}

export const CODES = Object.keys(KINDS) as AppErrorCode[]
export const statusOf = (code: AppErrorCode) => KINDS[code][0]

/** The type is the address of a page that explains it. */
export function problem(error: AppError): Response {
  const [status, title] = KINDS[error.code]
  const headers = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer realm="Turnabout"' }),
    ...(error.retryAfter && { 'retry-after': String(error.retryAfter) }),
  }
  const { code, message: detail, fields, saved } = error
  return Response.json({ type: typeOf(code), title, status, detail, code, ...(fields && { fields }), ...(saved && { saved }) }, { status, headers })
}

/** A bug, and none of the caller's business but that it is ours. */
export const failure = () =>
  Response.json(
    { type: 'about:blank', title: 'Something went wrong here', status: 500, detail: 'The server made a mistake, and has written it down.', code: 'BROKEN' },
    { status: 500, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )

const typeOf = (code: AppErrorCode) => `${env.PUBLIC_URL}/help/api#${code.toLowerCase().replaceAll('_', '-')}`
