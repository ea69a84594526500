// The API as an agent of a company: who is asked, what goes in, and what every failure looks like.
import { expect, test } from 'vitest'
import { getEntry } from '@/inbox/operations/get-entry'
import { listInbox } from '@/inbox/operations/list-inbox'
import { noteEntry } from '@/inbox/operations/note-entry'
import { changeRole } from '@/member/operations/change-role'
import { removeColleague } from '@/member/operations/remove-colleague'
import type { Actor } from '@/platform/access/actor'
import { proveActor } from '@/platform/auth/prove-actor'
import { companyRoute } from '@/platform/edge/route'
import { newId } from '@/platform/ids'
import { signedIn } from '../support/documents'
import { aColleague } from '../support/people'
import { asOwner, aStory, permit } from '../support/showing'

const [list, note, entry] = [companyRoute(listInbox), companyRoute(noteEntry), companyRoute(getEntry)]
const personOf = (company: Actor<'company'>) => proveActor('person', company.agent.id)
const JSON_TYPE = { 'content-type': 'application/json' }

async function ask(person: Actor<'person'> | null, handler: typeof list, params: Record<string, string>, { body, query = '', headers = {} }: { body?: unknown; query?: string; headers?: Record<string, string> } = {}) {
  const cookie = person ? await signedIn(person) : {}
  const sent = body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
  const answer = await handler(new Request(`http://localhost:3000/${query}`, { ...sent, headers: { ...cookie, ...(body !== undefined && JSON_TYPE), ...headers } }), params)
  const text = await answer.text()
  return { status: answer.status, type: answer.headers.get('content-type'), cache: answer.headers.get('cache-control'), text, said: JSON.parse(text) as { data?: unknown; detail?: string; saved?: object } }
}

async function anEntry() {
  const story = await aStory()
  const { entryId } = await permit(story.ada, story.issue.id)
  return { ...story, entryId, params: { companyId: story.acme.id, entryId } }
}
const noteOf = (entryId: string) => asOwner<{ note: string }>('select note from inbox_work where entry_id = $1 and note is not null', [entryId])

test('who is not signed in, or no agent of this very company, learns nothing: hidden and missing are the same', async () => {
  const { ada, acme, zeta, params, entryId } = await anEntry()
  expect(await ask(null, list, params)).toMatchObject({ status: 401, type: 'application/problem+json', cache: 'no-store' })
  expect((await ask(null, list, params, { headers: { cookie: 'session=made-up' } })).status).toBe(401)
  const refused = [
    await ask(personOf(zeta), list, params),
    await ask(ada, list, params),
    await ask(personOf(acme), list, { companyId: newId() }),
    await ask(personOf(acme), list, { companyId: 'acme.com' }),
    await ask(personOf(acme), list, {}),
    await ask(personOf(zeta), entry, { companyId: zeta.id, entryId }),
    await ask(personOf(acme), entry, { ...params, entryId: newId() }),
  ]
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 404))
  expect(new Set(refused.map(({ text }) => text)).size).toBe(1)
})

test('the path says which company and which entry: neither the body nor the address does', async () => {
  const { acme, zeta, params, entryId } = await anEntry()
  const other = await anEntry()
  const forged = { body: { note: 'Call them.', entryId: other.entryId, companyId: zeta.id, agent: { role: 'owner' } }, query: `?entryId=${other.entryId}&companyId=${zeta.id}` }
  expect(await ask(personOf(acme), note, params, forged)).toMatchObject({ status: 422, said: { fields: { entryId: ['This stands in the address already.'], companyId: [expect.any(String)], agent: [expect.any(String)] } } })
  expect([await noteOf(entryId), await noteOf(other.entryId)]).toEqual([[], []])
  expect(await ask(personOf(acme), note, params, { body: { note: 'Call them.' } })).toMatchObject({ status: 200, cache: 'no-store', said: { data: { companyId: acme.id, entryId } } })
  expect([await noteOf(entryId), await noteOf(other.entryId)]).toEqual([[{ note: 'Call them.' }], []])
})

test('a reader reads and does not write; a role holds from the next request on', async () => {
  const { acme, params, entryId } = await anEntry()
  const lea = await aColleague(acme, 'reader')
  expect((await ask(lea.person, list, params)).status).toBe(200)
  expect(await ask(lea.person, note, params, { body: { note: 'Mine.' } })).toMatchObject({ status: 403, said: { detail: expect.stringMatching(/^You may read here/) as string } })
  expect(await noteOf(entryId)).toEqual([])
  await changeRole(acme, { colleagueId: lea.agent.id, role: 'agent' })
  expect((await ask(lea.person, note, params, { body: { note: 'Mine.' } })).status).toBe(200)
})

test('an agent who is removed mid-session, or whose company lost its proof, finds nothing with the next request', async () => {
  const { acme, params } = await anEntry()
  const lea = await aColleague(acme)
  expect((await ask(lea.person, list, params)).status).toBe(200)
  await removeColleague(acme, { colleagueId: lea.agent.id })
  expect((await ask(lea.person, list, params)).status).toBe(404)
  await asOwner('update domain_proof set lost_at = now() where company_id = $1', [acme.id])
  expect((await ask(personOf(acme), list, params)).status).toBe(404)
})

test('what cannot be understood is told as a problem, never as a fault of ours', async () => {
  const { acme, params } = await anEntry()
  const bo = personOf(acme)
  const tried = async (body: unknown, query = '') => (await ask(bo, note, params, { body, query })).status
  expect(await tried('{"note": ')).toBe(400)
  expect(await tried('[]')).toBe(422)
  expect(await tried('null')).toBe(422)
  expect(await tried({ note: 7 })).toBe(422)
  expect(await tried({ note: 'x'.repeat(2_001) })).toBe(422)
  expect(await tried({ note: 'x'.repeat(1024 * 1024) })).toBe(413)
  expect(await tried({ note: 'x', version: { gt: 0 } })).toBe(422)
  expect((await ask(bo, list, params, { query: '?take=100000' })).status).toBe(422)
  expect((await ask(bo, entry, { ...params, entryId: 'x' })).status).toBe(422)
  await ask(bo, note, params, { body: { note: 'One', version: 1 } })
  expect(await ask(bo, note, params, { body: { note: 'Two', version: 1 } })).toMatchObject({ status: 409, said: { saved: { note: 'One', version: '2' } } })
})

test('what is answered is what the operation shows of it, and was read', async () => {
  const { ada, acme, params, issue } = await anEntry()
  const { said, type } = await ask(personOf(acme), list, params, { query: '?take=1&state=ours' })
  expect(type).toContain('application/json')
  expect(said.data).toMatchObject({ entries: [{ title: 'Interior lights stay on', shared: true }] })
  expect(JSON.stringify(said)).not.toContain(ada.id)
  expect(await asOwner('select record_id as id, agent_name as name from access_event where owner_id = $1', [ada.id])).toEqual([{ id: issue.id, name: 'Bo' }])
})
