// Deleted means deleted: every table of the catalogue is asked, so a new one cannot be forgotten.
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askPasswordReset } from '@/account/operations/ask-password-reset'
import { createAccount } from '@/account/operations/create-account'
import { deleteAccount } from '@/account/operations/delete-account'
import { signIn } from '@/account/operations/sign-in'
import { signUp } from '@/account/operations/sign-up'
import { companyIdOf } from '@/company/company-id'
import { jobs } from '@/import/jobs'
import { forgetImport } from '@/import/operations/forget-import'
import { getImport } from '@/import/operations/get-import'
import { reportIssue } from '@/issue/operations/report-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { anyone, proveActor, system } from '@/platform/auth/prove-actor'
import { files } from '@/platform/files/store'
import { newId, newToken } from '@/platform/ids'
import { someEmail } from '../support/mailbox'
import { aWaitingImport } from '../support/orders'
import { aDomain, aPerson } from '../support/people'

const password = 'a lamp beside the window'
const client = { browser: '', address: '192.0.2.1' }
const database = new Client({ connectionString: process.env.OWNER_DATABASE_URL })

beforeAll(async () => {
  await database.connect()
  await aPerson()
})
afterAll(() => database.end())

async function aMember(name = 'Ada') {
  const { personId, email } = await createAccount(system, { name, email: someEmail(), password })
  return { email, actor: proveActor('person', personId) }
}

/** How many rows hold this person, table by table; the empty ones are left out. */
async function rowsOf(personId: string, email: string): Promise<Record<string, number>> {
  const { rows: columns } = await database.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns
     where table_schema = 'public' and (column_name in ('owner_id', 'person_id') or (table_name = 'person' and column_name = 'id'))`,
  )
  const counts: Record<string, number> = {}
  const count = async (table: string, condition: string, value: string) => {
    const { rows } = await database.query<{ n: number }>(`select count(*)::int as n from "${table}" where ${condition}`, [value])
    if (rows[0]!.n > 0) counts[table] = rows[0]!.n
  }
  for (const { table_name, column_name } of columns) await count(table_name, `"${column_name}" = $1`, personId)
  for (const table of ['sign_up', 'outbox', 'login']) await count(table, `"${table}"::text like '%' || $1 || '%'`, email)
  return counts
}

test('a deleted account leaves nothing of its person in any table', async () => {
  const { actor, email } = await aMember()
  await signIn(anyone, { email, password, ...client })
  await askPasswordReset(anyone, { email, address: '' })
  await signUp(anyone, { name: 'Ada', email, password, ...client })
  const issue = await reportIssue(actor, { title: 'Lid is loose', company: aDomain() })
  await openAs(actor, async (db) => {
    const product = await db.product.create({ data: { name: 'Kettle' } })
    await db.issue.updateMany({ where: { id: issue.id }, data: { productId: product.id } })
    await db.message.createMany({ data: { id: newId(), issueId: issue.id, body: 'It came off.' } })
    await db.permission.createMany({ data: { id: newId(), issueId: issue.id, companyId: newId(), companyName: 'Acme' } })
    await db.inboxEntry.createMany({ data: { companyId: newId(), id: newId(), issueId: issue.id, permissionId: newId() } })
    const recommendation = await db.recommendation.create({
      data: { productId: product.id, title: 'Kettle', sentence: 'Buy it.', authorName: 'Ada' },
    })
    await db.shareLink.createMany({ data: { tokenHash: newToken(), id: newId(), recommendationId: recommendation.id } })
  })
  expect(Object.keys(await rowsOf(actor.id, email)).sort()).toEqual(
    ['inbox_entry', 'issue', 'login', 'message', 'outbox', 'password_reset', 'permission', 'person', 'product', 'recommendation', 'relationship', 'session', 'share_link'],
  )

  await expect(deleteAccount(actor, { password: 'a guess' })).rejects.toMatchObject({ fields: { password: ['This is not your password.'] } })
  expect(await rowsOf(actor.id, email)).toHaveProperty('person')

  await deleteAccount(actor, { password })
  expect(await rowsOf(actor.id, email)).toEqual({})
  await expect(signIn(anyone, { email, password, ...client })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(deleteAccount(actor, { password })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a file that still waits to be read goes too', async () => {
  const { actor } = await aMember()
  const { importId, fileKey } = await aWaitingImport(actor, 'secret orders')
  await deleteAccount(actor, { password })

  const { rows } = await database.query<{ payload: unknown; ownerId: string | null }>(
    `select payload, owner_id as "ownerId" from outbox where kind = 'import.read' and done_at is null and payload ->> 'importId' = $1`,
    [importId],
  )
  const errand = rows[0]!
  expect(errand).toMatchObject({ ownerId: null, payload: { importId, fileKey } })
  await jobs['import.read']!.work(errand.payload, errand.ownerId)
  expect(await files.exists(fileKey)).toBe(false)
})

test.each([
  ['the account goes', (actor: Actor<'person'>) => deleteAccount(actor, { password })],
  ['it is forgotten', (actor: Actor<'person'>, importId: string) => forgetImport(actor, { importId })],
] as const)('a table that waits to be explained leaves no file when %s', async (_, end) => {
  const { actor } = await aMember()
  const { importId, fileKey } = await aWaitingImport(actor, 'secret,x\n1,2\n')
  await jobs['import.read']!.work({ importId, fileKey }, actor.id)
  expect([(await getImport(actor, { importId })).state, await files.exists(fileKey)]).toEqual(['columns', true])

  await end(actor, importId)
  const { rows } = await database.query<{ payload: unknown; ownerId: string | null }>(
    `select payload, owner_id as "ownerId" from outbox where kind = 'import.read' and payload ->> 'importId' = $1 order by id desc limit 1`,
    [importId],
  )
  await jobs['import.read']!.work(rows[0]!.payload, rows[0]!.ownerId)
  expect(await files.exists(fileKey)).toBe(false)
})

test('a job deletes no file but an uploaded one', async () => {
  await expect(jobs['import.read']!.work({ importId: newId(), fileKey: 'imports/../photo.jpg' }, null)).rejects.toThrow()
})

test('a company whose last agent is gone may be proved by somebody else; one with colleagues goes on', async () => {
  const bo = await aMember('Bo')
  const colleague = await aPerson('Cy')
  const [alone, shared] = [aDomain(), aDomain()]
  await openAs(system, async (db) => {
    for (const domain of [alone, shared]) {
      await db.domainProof.create({ data: { companyId: companyIdOf(domain), domain, token: newToken() } })
      await db.companyMember.create({ data: { companyId: companyIdOf(domain), personId: bo.actor.id, domain, name: 'Bo' } })
    }
    await db.companyMember.create({ data: { companyId: companyIdOf(shared), personId: colleague.id, domain: shared, name: 'Cy' } })
  })

  await deleteAccount(bo.actor, { password })
  const { rows } = await database.query<{ domain: string }>('select domain from domain_proof where domain = any($1)', [[alone, shared]])
  expect(rows).toEqual([{ domain: shared }])
})
