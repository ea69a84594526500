// What every address of the API does alike: bad input, repeated changes, pages, answers that did not change, other methods.
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { listIssues } from '@/issue/operations/list-issues'
import { reportIssue } from '@/issue/operations/report-issue'
import type { Actor } from '@/platform/access/actor'
import { newId } from '@/platform/ids'
import { unseal } from '@/platform/seal'
import { groups } from '../../app/api/v1/groups'
import { aCompanyToken, ask, aToken, type Said } from '../support/api'
import { aPerson } from '../support/people'
import { aStory, asOwner, permit } from '../support/showing'

let ada: Actor<'person'>
let token: string
beforeAll(async () => {
  ada = await aPerson()
  token = (await aToken(ada)).token
})
const report = (raw: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => ask('POST', '/issues', { token, raw, headers })
const DEEP = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`

test.each<[string, () => Promise<Said>, number, string]>([
  ['half a body', () => report('{"title": "Lid'), 400, 'body'],
  ['a list for a body', () => report('[1]'), 422, 'body'],
  ['no JSON at all', () => report('title=Lid', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'content-type'],
  ['no type at all', () => report('{"title":"Lid"}', { 'content-type': '' }), 415, 'content-type'],
  ['10 MB', () => report(JSON.stringify({ title: 'x'.repeat(10_000_000) })), 413, 'body'],
  ['an unknown field', () => report('{"title":"Lid","owner_id":"x"}'), 422, 'owner_id'],
  ['an unknown question', () => ask('GET', '/issues?where=1', { token }), 422, 'where'],
  ['what the path says already', () => ask('POST', `/issues/${newId()}/messages`, { token, body: { issueId: newId(), body: 'x' } }), 422, 'issueId'],
  ['an id that is none', () => ask('GET', '/issues/1%27%20or%20true', { token }), 422, 'issueId'],
  ['ten thousand levels', () => report(DEEP), 422, 'a'],
  ['ten thousand levels in a field', () => report(`{"title":${DEEP}}`), 422, 'title'],
  ['an object for a word', () => report('{"title":{"not":""}}'), 422, 'title'],
  ['a NUL byte', () => report('{"title":"a\\u0000b"}'), 422, 'title'],
  ['half a letter', () => report('{"title":"\\ud800"}'), 422, 'title'],
  ['a number beyond all', () => ask('GET', '/issues?take=1e999', { token }), 422, 'take'],
  ['a prototype', () => report('{"title":"Lid","__proto__":{"polluted":true}}'), 422, '__proto__'],
  ['a cursor of another list', async () => ask('GET', `/issues?before=${await aCursor('/companies')}`, { token }), 422, 'before'],
  ['a cursor of our own making', () => ask('GET', `/issues?before=${newId()}`, { token }), 422, 'before'],
  ['a key with spaces', () => ask('POST', '/issues', { token, body: { title: 'Lid' }, headers: { 'idempotency-key': 'a b' } }), 422, 'idempotency-key'],
])('%s is refused by name', async (_what, asking, status, field) => {
  const before = (await listIssues(ada, {})).length
  const answer = await asking()
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  expect(answer.json).toMatchObject({ type: expect.stringContaining('/help/api#') as string, title: expect.any(String) as string, status, detail: expect.any(String) as string, fields: { [field]: [expect.any(String)] } })
  expect((await listIssues(ada, {})).length).toBe(before)
})

async function aCursor(list: string) {
  for (const name of ['Acme', 'Zeta']) await ask('POST', '/companies', { token, body: { company: `${name} ${newId()}` } })
  return (await ask('GET', `${list}?take=1`, { token })).json.next
}

test('whatever is sent as JSON, the answer is no failure of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('/issues', '/products', '/companies', '/intents', '/reminders', '/interactions'), fc.json(), async (path, raw) => {
      const { status } = await ask('POST', path, { token, raw, headers: { 'content-type': 'application/json' } })
      expect([200, 422]).toContain(status)
    }),
    { numRuns: 60 },
  )
})

test('every address answers other methods with 405 and what it takes', async () => {
  for (const [method, path] of groups.flatMap(({ routes }) => routes)) {
    const address = path.replace(/^\/api\/v1/, '').replace(/:\w+/g, newId())
    if (!path.startsWith('/api/v1/')) continue
    const answer = await ask('DELETE', address, { token })
    expect([path, answer.status, answer.json.code]).toEqual([path, 405, 'WRONG_METHOD'])
    expect(answer.headers.get('allow'), path).toContain(method)
  }
  expect((await ask('GET', '/nowhere', { token })).status).toBe(404)
})

test('a change asked for twice with one key is made once and answered twice, by whomever came first', async () => {
  const once = { token, body: { title: `Once ${newId()}` }, headers: { 'idempotency-key': newId() } }
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask('POST', '/issues', once)))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(4)
  expect((await listIssues(ada, { take: 100 })).filter(({ title }) => title === once.body.title)).toHaveLength(1)
})

test('a key is good for one request: another body, another address, not another person', async () => {
  const headers = { 'idempotency-key': newId() }
  await ask('POST', '/issues', { token, body: { title: 'First' }, headers })
  for (const [path, body] of [['/issues', { title: 'Second' }], ['/intents', { text: 'First' }]] as const) {
    expect(await ask('POST', path, { token, body, headers })).toMatchObject({ status: 422, json: { fields: { 'idempotency-key': [expect.any(String)] } } })
  }
  const bo = await aPerson('Bo')
  expect((await ask('POST', '/issues', { token: (await aToken(bo)).token, body: { title: 'Second' }, headers })).headers.get('idempotency-replayed')).toBeNull()
  expect(await listIssues(bo, {})).toHaveLength(1)
})

test('what failed is not kept: the key may be tried again', async () => {
  const headers = { 'idempotency-key': newId() }
  expect((await ask('POST', '/issues', { token, body: { title: '' }, headers })).status).toBe(422)
  expect((await ask('POST', '/issues', { token, body: { title: 'Now' }, headers })).status).toBe(200)
})

test('what is kept of a company’s change holds no word of a person', async () => {
  const { ada: owner, acme, issue } = await aStory()
  const { entryId } = await permit(owner, issue.id)
  const theirs = (await aCompanyToken(acme)).token
  const answer = () => ask('POST', `/portal/${acme.id}/issues/${entryId}/answer`, { token: theirs, body: { body: 'Press the button.' }, headers: { 'idempotency-key': 'one' } })
  expect((await answer()).text).toBe((await answer()).text)
  const [kept] = await asOwner<{ key: string; answer: string }>('select key, answer from company_kept_answer where company_id = $1', [acme.id])
  expect(unseal(kept!.answer, kept!.key)).toContain('companyId')
  expect(unseal(kept!.answer, kept!.key)).not.toMatch(/lights|evening/i)
})

test('a link that is shown once is answered again to the same key, and cannot be read in what is kept', async () => {
  const { id } = await reportIssue(ada, { title: 'Linked' })
  const headers = { 'idempotency-key': newId() }
  const answers = [await ask('POST', `/issues/${id}/case-links`, { token, body: {}, headers }), await ask('POST', `/issues/${id}/case-links`, { token, body: {}, headers })]
  const { address } = answers[0]!.json.data as { address: string }
  expect([answers[0]!.status, answers[1]!.text]).toEqual([200, answers[0]!.text])
  expect(JSON.stringify(await asOwner('select * from kept_answer where owner_id = $1', [ada.id]))).not.toContain(address.split('/').at(-1))
})

test('what did not change is not sent again; browsers keep nothing', async () => {
  const { id } = await reportIssue(ada, { title: 'Tagged' })
  const first = await ask('GET', `/issues/${id}`, { token })
  const tag = first.headers.get('etag')!
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const again = await ask('GET', `/issues/${id}`, { token, headers: { 'if-none-match': `"x", ${tag}` } })
  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag])
  await ask('POST', `/issues/${id}/messages`, { token, body: { body: 'New' } })
  expect((await ask('GET', `/issues/${id}`, { token, headers: { 'if-none-match': tag } })).status).toBe(200)
})

test('page after page gives each record once, in order, and ends', async () => {
  const bo = await aPerson('Bo')
  const theirs = (await aToken(bo)).token
  for (let n = 0; n < 7; n++) await reportIssue(bo, { title: `Issue ${n}` })
  const whole = (await listIssues(bo, {})).map(({ id }) => id)
  for (const take of [1, 3, 7, 50]) {
    const seen: string[] = []
    let next: string | null | undefined = ''
    while (next !== null) {
      const page = (await ask('GET', `/issues?take=${take}${next ? `&before=${next}` : ''}`, { token: theirs })).json as { data: { id: string }[]; next: string | null }
      seen.push(...page.data.map(({ id }) => id))
      next = page.next
    }
    expect(seen).toEqual(whole)
  }
})

test('each answer tells how much is left', async () => {
  const { token: own } = await aToken(ada)
  const [first, second] = [await ask('GET', '/issues', { token: own }), await ask('GET', '/issues', { token: own })]
  expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=600;w=60')
  expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=599;t=\d+$/)
  expect(second.headers.get('ratelimit')).toContain('r=598')
})
