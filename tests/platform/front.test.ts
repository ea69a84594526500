// The listener itself, on loopback: what it refuses, and what it lets nobody say in its name.
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listIssues } from '@/issue/operations/list-issues'
import { reportIssue } from '@/issue/operations/report-issue'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { SESSION_COOKIE, sealSession } from '@/platform/auth/session-cookie'
import { apiRoute } from '@/platform/edge/route'
import { hashToken, newId, newToken } from '@/platform/ids'
import { createFront } from '@/platform/server/front'
import { aPerson } from '../support/people'

const router = new Hono()
router.post('/api/v1/issues', (context) => apiRoute(reportIssue)(context.req.raw, {}))
router.get('/api/v1/issues', (context) => apiRoute(listIssues)(context.req.raw, {}))
// A page that answers with what it was told.
const front = createFront(router, async ({ headers }, response) => void response.end(JSON.stringify(headers)))

let port: number
let cookie: string
beforeAll(async () => {
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  port = (front.address() as AddressInfo).port
  cookie = await signedIn()
})
afterAll(() => front.close())

test.each(['/issues/%E0%A4%A', '/api/v1/issues/%ff', '/s/%'])('an address that is no text is refused: %s', async (path) => {
  expect(await send(path)).toMatchObject({ status: 400 })
})

test('a cookie that is no text signs nobody in', async () => {
  expect(await send('/api/v1/issues', { headers: { cookie: `${SESSION_COOKIE}=%E0%A4%A` } })).toMatchObject({ status: 401 })
  expect(await send('/api/v1/issues', { headers: { cookie } })).toMatchObject({ status: 200 })
})

test('a change that another site asks for is refused, whatever it says of itself', async () => {
  const json = { 'content-type': 'application/json', cookie }
  const post = (headers: Record<string, string>) => send('/api/v1/issues', { method: 'POST', headers: { ...json, ...headers }, body: '{"title":"Lid is loose"}' })

  for (const headers of [{}, { origin: 'null' }, { origin: 'http://evil.example' }, { 'sec-fetch-site': 'same-site' }, { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' }]) {
    expect(await post(headers as Record<string, string>)).toMatchObject({ status: 403 })
  }
  expect(await post({ origin: `http://127.0.0.1:${port}` })).toMatchObject({ status: 200 })
})

test('a body of more than 1 MB is refused, in an answer that its sender gets to read', async () => {
  const headers = { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}`, cookie }
  const body = JSON.stringify({ title: 'x'.repeat(10 * 1024 * 1024) })
  const answer = await send('/api/v1/issues', { method: 'POST', headers, body })
  expect([answer.status, answer.text]).toEqual([413, expect.stringContaining('larger than 1 MB')])
})

test('what the front vouches for cannot be said by a client', async () => {
  const forged = { 'x-client-address': '6.6.6.6', 'x-client-method': 'GET', 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-nonce': 'evil' }
  const told = JSON.parse((await send('/', { method: 'OPTIONS', headers: forged })).text) as Record<string, string>
  expect(told).toMatchObject({ 'x-client-address': '127.0.0.1', 'x-client-method': 'OPTIONS' })
  expect(JSON.stringify(told)).not.toMatch(/evil|6\.6\.6\.6/)
})

type Sent = { method?: string; headers?: Record<string, string>; body?: string }

/** Not fetch(), which mends addresses and keeps some headers to itself. */
async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<{ status: number | undefined; text: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, resolve).on('error', reject).end(body)
  })
  let text = ''
  for await (const chunk of answer) text += String(chunk)
  return { status: answer.statusCode, text }
}

async function signedIn(): Promise<string> {
  const { id: personId } = await aPerson()
  const token = newToken()
  await openAs(system, (db) => db.session.create({ data: { id: newId(), tokenHash: hashToken(token), personId, browser: '', address: '' } }))
  return `${SESSION_COOKIE}=${await sealSession(token)}`
}
