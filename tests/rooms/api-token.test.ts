// What a token opens, whose it is, and when it stops.
import { expect, test } from 'vitest'
import { createCompanyToken } from '@/api-token/operations/create-company-token'
import { createToken } from '@/api-token/operations/create-token'
import { forgetAnswers } from '@/api-token/operations/forget-answers'
import { listCompanyTokens } from '@/api-token/operations/list-company-tokens'
import { listTokens } from '@/api-token/operations/list-tokens'
import { revokeCompanyToken } from '@/api-token/operations/revoke-company-token'
import { revokeToken } from '@/api-token/operations/revoke-token'
import { listAccess } from '@/access-log/operations/list-access'
import { changeRole } from '@/member/operations/change-role'
import { removeColleague } from '@/member/operations/remove-colleague'
import { reportIssue } from '@/issue/operations/report-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { newApiToken } from '@/platform/auth/api-token'
import { system } from '@/platform/auth/prove-actor'
import { hashToken } from '@/platform/ids'
import { aCompanyToken, ask, aToken } from '../support/api'
import { aColleague, aCompany, aPerson } from '../support/people'
import { asOwner, aStory, permit } from '../support/showing'

const KNOWN_NOT = { status: 401, json: { code: 'NOT_SIGNED_IN', fields: { authorization: expect.any(Array) as string[] } } }

test('what is no token in force opens nothing: mistyped, unknown, revoked and expired are one', async () => {
  const ada = await aPerson()
  const [revoked, expired] = [await aToken(ada), await aToken(ada)]
  await revokeToken(ada, { tokenId: revoked.id })
  await asOwner('update api_token set expires_at = now() where id = $1', [expired.id])
  const said = []
  for (const token of ['', 'x', `${(await aToken(ada)).token}0`, newApiToken('person'), newApiToken('company'), revoked.token, expired.token]) said.push(await ask('GET', '/issues', { token }))
  for (const answer of said) expect(answer).toMatchObject(KNOWN_NOT)
  expect(new Set(said.map(({ text }) => text)).size).toBe(1)
  expect(said[0]!.headers.get('www-authenticate')).toContain('Bearer')
  expect(await ask('GET', '/issues', { headers: { authorization: `Basic ${Buffer.from('ada:secret').toString('base64')}` } })).toMatchObject(KNOWN_NOT)
})

test('a token does what its scopes say, and nothing that is done signed in', async () => {
  const ada = await aPerson()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose' })
  const [read, write] = [(await aToken(ada, 'read')).token, (await aToken(ada, 'write')).token]
  expect(await ask('POST', '/issues', { token: read, body: { title: 'Late' } })).toMatchObject({ status: 403, json: { detail: 'This token lacks the scope “write”.' } })
  expect((await ask('GET', '/issues', { token: write })).status).toBe(403)
  expect(await ask('POST', `/issues/${issueId}/case-links`, { token: write, body: {} })).toMatchObject({ status: 403, json: { detail: 'This token lacks the scope “share”.' } })
  const everything = (await aToken(ada)).token
  expect(await ask('GET', '/portal', { token: everything })).toMatchObject({ status: 403, json: { detail: expect.stringContaining('in the browser') as string } })
  expect(await ask('GET', '/issues', { token: read })).toMatchObject({ status: 200, json: { data: [{ id: issueId }] } })
  expect((await ask('POST', '/issues', { token: write, body: { title: 'Late' } })).status).toBe(200)
})

test('each token speaks for its owner alone, whatever cookie comes along; hidden and missing are the same', async () => {
  const [ada, bo] = [await aPerson('Ada'), await aPerson('Bo')]
  const { id } = await reportIssue(ada, { title: 'Lid is loose' })
  const token = (await aToken(bo)).token
  const hidden = await ask('GET', `/issues/${id}`, { token })
  const missing = await ask('GET', '/issues/019aa000-0000-7000-8000-000000000000', { token })
  expect([hidden.status, hidden.text]).toEqual([404, missing.text])
  expect((await ask('GET', '/issues', { token })).json.data).toEqual([])
})

test('a person’s token is no company’s, and a company’s no person’s', async () => {
  const { ada, acme } = await aStory()
  const [hers, theirs] = [(await aToken(ada)).token, (await aCompanyToken(acme)).token]
  expect(await ask('GET', `/portal/${acme.id}/inbox`, { token: hers })).toMatchObject({ status: 403, json: { fields: { authorization: [expect.stringContaining('a person’s')] } } })
  expect(await ask('GET', '/issues', { token: theirs })).toMatchObject({ status: 403, json: { fields: { authorization: [expect.stringContaining('a company’s')] } } })
})

test('a company reads by its token what was permitted, under the name of who made it, and only its own', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const { entryId, permissionId } = await permit(ada, issue.id)
  const token = (await aCompanyToken(acme, 'reader')).token
  expect((await ask('GET', `/portal/${zeta.id}/inbox`, { token })).status).toBe(404)
  expect((await ask('GET', `/portal/${acme.id}/issues/${entryId}`, { token: (await aCompanyToken(zeta)).token })).status).toBe(404)
  expect(await ask('POST', `/portal/${acme.id}/issues/${entryId}/answer`, { token, body: { body: 'Hello' } })).toMatchObject({ status: 403 })
  expect(await ask('GET', `/portal/${acme.id}/issues/${entryId}`, { token })).toMatchObject({ status: 200, json: { data: { title: 'Interior lights stay on' } } })
  const [look] = await listAccess(ada, {})
  expect(look!.by).toMatchObject({ kind: 'company', agentName: 'Bo (help desk)' })
  await revokePermission(ada, { permissionId })
  expect((await ask('GET', `/portal/${acme.id}/issues/${entryId}`, { token })).status).toBe(404)
})

test('a company’s token can no more than its maker can now, and goes with them', async () => {
  const acme = await aCompany()
  const lea = await aColleague(acme, 'owner')
  const token = (await aCompanyToken(lea)).token
  const writes = () => ask('POST', `/portal/${acme.id}/templates`, { token, body: { title: `Sorry ${Math.random()}`, body: 'We are.' } })
  expect((await writes()).status).toBe(200)
  await changeRole(acme, { colleagueId: lea.person.id, role: 'reader' })
  expect((await writes()).status).toBe(403)
  await removeColleague(acme, { colleagueId: lea.person.id })
  expect((await writes()).status).toBe(401)
  expect(await listCompanyTokens(acme, {})).toEqual([])
})

test('a company’s token stops with the proof of its domain', async () => {
  const acme = await aCompany()
  const token = (await aCompanyToken(acme)).token
  await asOwner('update domain_proof set lost_at = now() where company_id = $1', [acme.id])
  expect((await ask('GET', `/portal/${acme.id}/inbox`, { token })).status).toBe(401)
})

test('only owners look after a company’s tokens; any owner may revoke any', async () => {
  const acme = await aCompany()
  const [agent, owner] = [await aColleague(acme, 'agent'), await aColleague(acme, 'owner')]
  await expect(createCompanyToken(agent, { name: 'Mine', role: 'reader' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(listCompanyTokens(agent, {})).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  const made = await aCompanyToken(acme)
  await expect(revokeCompanyToken(agent, { companyTokenId: made.id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(revokeCompanyToken(await aCompany(), { companyTokenId: made.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await listCompanyTokens(owner, {})).toMatchObject([{ name: 'help desk', role: 'owner', madeBy: 'Bo', usedAt: null, over: false }])
  await revokeCompanyToken(owner, { companyTokenId: made.id })
  expect((await ask('GET', `/portal/${acme.id}/desk`, { token: made.token })).status).toBe(401)
})

test('we keep a hash, show the token once, and tell when it was last used', async () => {
  const ada = await aPerson()
  await expect(createToken(ada, { name: '', scopes: ['read'] })).rejects.toMatchObject({ fields: { name: [expect.stringContaining('which program')] } })
  await expect(createToken(ada, { name: 'Backup', scopes: [] })).rejects.toMatchObject({ fields: { scopes: ['Choose what the program may do.'] } })
  const { id, token } = await createToken(ada, { name: 'Backup', scopes: 'read', life: '30' })
  expect(await listTokens(ada, {})).toMatchObject([{ id, scopes: ['read'], usedAt: null }])
  await ask('GET', '/issues', { token })
  expect((await listTokens(ada, {}))[0]!.usedAt).not.toBeNull()
  expect(await asOwner('select token_hash from api_token where id = $1', [id])).toEqual([{ token_hash: hashToken(token) }])
  expect(JSON.stringify(await asOwner('select * from api_token where id = $1', [id]))).not.toContain(token)
  await expect(revokeToken(await aPerson('Bo'), { tokenId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('kept answers are kept for a day', async () => {
  const ada = await aPerson()
  const token = (await aToken(ada)).token
  for (const key of ['old', 'new']) await ask('POST', '/issues', { token, body: { title: key }, headers: { 'idempotency-key': key } })
  await asOwner(`update kept_answer set created_at = now() - interval '25 hours' where owner_id = $1 and created_at = (select min(created_at) from kept_answer where owner_id = $1)`, [ada.id])
  await forgetAnswers(system, {})
  expect(await asOwner('select 1 from kept_answer where owner_id = $1', [ada.id])).toHaveLength(1)
})
