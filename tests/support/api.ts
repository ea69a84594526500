// The API as a program asks it: the router that the server mounts, without a port.
import { createCompanyToken } from '@/api-token/operations/create-company-token'
import { createToken } from '@/api-token/operations/create-token'
import type { SCOPES, TOKEN_ROLES } from '@/api-token/schema'
import type { Actor } from '@/platform/access/actor'
import { router } from '../../app/api/v1/router'

type Asked = { token?: string; body?: unknown; headers?: Record<string, string>; /** As it is, past JSON. */ raw?: BodyInit }
export type Said = { status: number; headers: Headers; text: string; json: { data?: unknown; next?: string | null; code?: string; detail?: string; fields?: Record<string, string[]> } }

export async function ask(method: string, path: string, { token, body, headers = {}, raw }: Asked = {}): Promise<Said> {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const request = new Request(`http://localhost:3000/api/v1${path}`, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(sent !== undefined && { body: sent, duplex: 'half' }),
  })
  const answer = await router.fetch(request)
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, json: (/json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : {}) as Said['json'] }
}

export const aToken = async (person: Actor<'person'>, ...scopes: (typeof SCOPES)[number][]) =>
  createToken(person, { name: 'a script', scopes: scopes.length > 0 ? scopes : ['read', 'write', 'share'], life: 'for-ever' })

export const aCompanyToken = async (company: Actor<'company'>, role: (typeof TOKEN_ROLES)[number] = 'owner') => createCompanyToken(company, { name: 'help desk', role, life: '30' })
