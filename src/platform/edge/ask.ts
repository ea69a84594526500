// What a request of the API asks: its query, its path and its JSON body, as the one input of an operation.
import { z } from 'zod'
import { AppError } from '@/platform/access/errors'

const LARGEST_BODY = 1024 * 1024

/** The names that an operation knows. A name that it does not know is a mistake, and not to be passed over in silence. */
export type Known = ReadonlySet<string>

/** Everything a JSON schema names on its top level, in whichever of its shapes. */
export function namesIn(input: z.ZodType): Known {
  const names = (schema: z.core.JSONSchema.BaseSchema): string[] =>
    [...Object.keys(schema.properties ?? {}), ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((shapes) => (shapes ?? []).flatMap(names))]
  return new Set(names(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', reused: 'inline' })))
}

/** Query, body and path together; and the body as it came, which tells two requests apart. */
export async function askedOf(request: Request, path: Record<string, string>, known: Known): Promise<{ input: object; body: string }> {
  const query = queryOf(request)
  const body = await textOf(request)
  const fields = body === '' ? {} : objectIn(body, request)
  refuseUnknown({ ...query, ...fields }, path, known)
  return { input: { ...query, ...fields, ...path }, body }
}

// A name that stands there twice is a list.
function queryOf(request: Request): Record<string, string | string[]> {
  const sent = new URL(request.url).searchParams
  return Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.getAll(name).length > 1 ? sent.getAll(name) : sent.get(name)!]))
}

function refuseUnknown(given: object, path: Record<string, string>, known: Known) {
  const faults = Object.keys(given).flatMap((name) => {
    if (Object.hasOwn(path, name)) return [[name, ['This stands in the address already.']]]
    return known.has(name) ? [] : [[name, ['There is no such field here.']]]
  })
  if (faults.length > 0) throw new AppError('INVALID_INPUT', 'Some fields are not known here.', Object.fromEntries(faults) as Record<string, string[]>)
}

function objectIn(text: string, request: Request): object {
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new AppError('WRONG_TYPE', 'Send the body as application/json.', { 'content-type': ['This must be application/json.'] })
  }
  const body = parsed(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new AppError('INVALID_INPUT', 'The body must be a JSON object.', { body: ['This must be a JSON object.'] })
  return body
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('MALFORMED', 'The body is not JSON.', { body: ['This is not JSON.'] })
  }
}

/** Counted while it comes in: what a client says of the length is no promise. */
async function textOf(request: Request): Promise<string> {
  if (request.method === 'GET' || request.method === 'HEAD') return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size <= LARGEST_BODY) chunks.push(chunk)
    // A client reads an answer only when it has sent everything, so the rest is let go by; but not for ever.
    if (size > 16 * LARGEST_BODY) break
  }
  if (size > LARGEST_BODY) throw new AppError('TOO_LARGE', 'The body is larger than 1 MB.', { body: ['This is larger than 1 MB.'] })
  return Buffer.concat(chunks).toString('utf8')
}
