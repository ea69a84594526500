import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { assignEntry } from '@/inbox/operations/assign-entry'
import { hasNews } from '@/inbox/operations/has-news'
import { liveInbox } from '@/inbox/live-route'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { openAs } from '@/platform/access/doorway'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { SESSION_COOKIE, sealSession } from '@/platform/auth/session-cookie'
import { hashToken, newId, newToken } from '@/platform/ids'
import { aColleague } from '../support/people'
import { aStory, asOwner, permit, type Story } from '../support/showing'

const ear = new Client({ connectionString: process.env.LOGIN_DATABASE_URL! })
const heard: string[] = []
beforeAll(async () => {
  await ear.connect()
  ear.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await ear.query('listen inbox')
})
afterAll(() => ear.end())

const heardOf = (company: Story['acme']) => heard.filter((payload) => payload.startsWith(company.id))
async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const found = look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('a notification names the company and the entry, and carries no words and nothing of the person', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const { entryId, permissionId } = await permit(ada, issue.id)
  const changes = [
    () => addMessage(ada, { issueId: issue.id, body: 'It happened again.' }),
    () => answerIssue(acme, { entryId, body: 'Turn the knob.' }),
    () => assignEntry(acme, { entryId, assignee: 'me' }),
    () => revokePermission(ada, { permissionId }),
  ]
  for (const change of changes) {
    const before = heardOf(acme).length
    await change()
    await until(() => heardOf(acme).length > before)
  }
  expect(new Set(heardOf(acme))).toEqual(new Set([`${acme.id} ${entryId}`]))
  expect(heardOf(zeta)).toEqual([])
  expect(heard.join()).not.toMatch(new RegExp([ada.id, issue.id, permissionId].join('|')))
})

test('many changes at once are told as one', async () => {
  const { ada, acme, issue } = await aStory()
  await permit(ada, issue.id)
  const other = await reportIssue(ada, { title: 'The radio', company: acme.domain })
  await permit(ada, other.id)
  const each = () => heardOf(acme).filter((payload) => payload !== acme.id).length
  await until(() => each() >= 2)
  const before = each()
  await asOwner(`update inbox_entry set updated_at = now() where company_id = $1`, [acme.id])
  await until(() => heardOf(acme).includes(acme.id))
  expect(each()).toBe(before)
})

test('without a session, or without working there, nobody listens', async () => {
  const { acme, zeta } = await aStory()
  expect((await liveInbox(new Request('http://localhost/live'), { companyId: acme.id })).status).toBe(401)
  expect((await liveInbox(await requestOf(zeta.agent.id), { companyId: acme.id })).status).toBe(404)
})

test('an open page hears what changes, until its agent is removed', async () => {
  const { ada, acme, issue } = await aStory()
  const lea = await aColleague(acme)
  const { entryId } = await permit(ada, issue.id)
  const page = read(await liveInbox(await requestOf(lea.person.id), { companyId: acme.id }))
  await until(() => page.said.includes('retry'))

  await until(() => {
    touch(ada, issue.id)
    return page.said.includes(`event: change\ndata: ${entryId}`)
  })
  expect(page.said).not.toMatch(/happened|lights/)

  await openAs(system, (db) => db.companyMember.deleteMany({ where: { companyId: acme.id, personId: lea.person.id } }))
  const told = page.said
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  await until(() => page.over)
  expect(page.said.slice(told.length)).not.toContain('event: change')
  expect(page.said).toContain('event: end')
})

test('what changed since the page was drawn is told when it begins to listen', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const drawn = Date.now() - 1
  expect(await hasNews(acme, { since: drawn })).toEqual({ changed: false })
  const { entryId } = await permit(ada, issue.id)
  expect(await hasNews(acme, { since: drawn })).toEqual({ changed: true })
  expect(await hasNews(acme, { since: drawn, entryId })).toEqual({ changed: true })
  expect(await hasNews(acme, { since: drawn, entryId: newId() })).toEqual({ changed: false })
  expect(await hasNews(zeta, { since: drawn, entryId })).toEqual({ changed: false })
})

test('one agent listens on eight pages, not on nine', async () => {
  const { acme } = await aStory()
  const pages = []
  for (let page = 0; page < 8; page += 1) pages.push(await liveInbox(await requestOf(acme.agent.id), { companyId: acme.id }))
  expect((await liveInbox(await requestOf(acme.agent.id), { companyId: acme.id })).status).toBe(429)
  await pages[0]!.body!.cancel()
  const again = await liveInbox(await requestOf(acme.agent.id), { companyId: acme.id })
  expect(again.status).toBe(200)
  await Promise.all([again, ...pages.slice(1)].map(({ body }) => body!.cancel()))
})

let lastTouch = 0
function touch(ada: Story['ada'], issueId: string) {
  if (Date.now() - lastTouch < 500) return
  lastTouch = Date.now()
  void addMessage(proveActor('person', ada.id), { issueId, body: 'It happened again.' })
}

/** A request with the session of this person. */
async function requestOf(personId: string) {
  const token = newToken()
  await openAs(system, (db) => db.session.create({ data: { id: newId(), personId, tokenHash: hashToken(token), browser: 'Firefox', address: '127.0.0.1' } }))
  return new Request('http://localhost/live', { headers: { cookie: `${SESSION_COOKIE}=${encodeURIComponent(await sealSession(token))}` } })
}

function read(response: Response) {
  const page = { said: '', over: false }
  void (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) page.said += new TextDecoder().decode(chunk)
    page.over = true
  })()
  return page
}
