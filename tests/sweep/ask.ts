// One request, as plain as a program sends it.
import type { Ids } from './ids'

export type Answer = { status: number; location: string; text: string; type: string }
type Question = { method?: string; cookie: string | undefined; headers?: Record<string, string>; body?: string | FormData; origin?: string }

const LONGEST_MS = 60_000
/** What tells as it comes is listened to for so long. */
const LISTEN_MS = 1_000

export function asker(url: string) {
  return async (address: string, { method = 'GET', cookie, headers = {}, body, origin = url }: Question): Promise<Answer> => {
    const sent = { ...(cookie && { cookie }), ...(method !== 'GET' && { origin }), ...headers }
    const request = () => fetch(url + address, { method, headers: sent, redirect: 'manual', signal: AbortSignal.timeout(LONGEST_MS), ...(body !== undefined && { body }) })
    const answer = await request().catch((error: unknown) => onceMore(error, request))
    const type = answer.headers.get('content-type') ?? ''
    const told = type.startsWith('text/event-stream') ? await listened(answer) : Buffer.from(await answer.arrayBuffer()).toString()
    // A word may hide in the name of a file, or in the address that an answer leads to.
    const heads = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
    return { status: answer.status, location: answer.headers.get('location') ?? answer.headers.get('x-action-redirect') ?? '', text: `${told}\n${decoded(heads)}`, type }
  }
}
export type Ask = ReturnType<typeof asker>

// A connection that rested may be closed in the moment in which it is used again.
function onceMore(error: unknown, request: () => Promise<Response>): Promise<Response> {
  const { cause } = error as { cause?: { code?: string } }
  if (cause?.code !== 'UND_ERR_SOCKET' && cause?.code !== 'ECONNRESET') throw error
  return request()
}

async function listened(answer: Response): Promise<string> {
  const reader = answer.body!.getReader()
  const until = Date.now() + LISTEN_MS
  let text = ''
  while (Date.now() < until) {
    const chunk = await Promise.race([reader.read(), new Promise<null>((resolve) => setTimeout(resolve, until - Date.now(), null))])
    if (!chunk || chunk.done) break
    text += Buffer.from(chunk.value).toString()
  }
  await reader.cancel()
  return text
}

function decoded(heads: string): string {
  return heads + heads.replace(/(?:%[0-9A-F]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

/** As the script of a page sends a form: the state before it, and the form. */
export function asActionForm(fields: Ids): FormData {
  const form = new FormData()
  for (const [name, value] of formFields(fields)) form.append(`1_${name}`, value)
  form.append('0', '[{"status":"idle"},"$K1"]')
  return form
}

/** As the fields of a form arrive: what repeats is a list, all else is text. */
export function asTyped(fields: Ids): Ids {
  const form = new URLSearchParams(formFields(fields))
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).length > 1 ? form.getAll(name) : form.get(name)]))
}

export const asQuery = (fields: Ids) => new URLSearchParams(formFields(fields)).toString()

function formFields(fields: Ids): [string, string][] {
  const all = Object.entries(fields).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one] as const))
  return all.flatMap(([name, one]): [string, string][] => (typeof one === 'string' ? [[name, one]] : typeof one === 'number' ? [[name, `${one}`]] : one === true ? [[name, 'on']] : []))
}
