import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failErrand } from '@/outbox/operations/fail-errand'
import { finishErrand } from '@/outbox/operations/finish-errand'
import { forgetRemoved } from '@/outbox/operations/forget-removed'
import { listMails } from '@/outbox/operations/list-mails'
import { takeErrands } from '@/outbox/operations/take-errands'
import { tidyUp } from '@/outbox/operations/tidy-up'
import { postMail } from '@/outbox/steps'
import { reportIssue } from '@/issue/operations/report-issue'
import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'
import { someEmail } from '../support/mailbox'
import { aPerson } from '../support/people'

const database = new Client({ connectionString: process.env.OWNER_DATABASE_URL })
beforeAll(() => database.connect())
afterAll(() => database.end())

const anAdministrator = async () => proveActor('administrator', (await aPerson()).id)

/** An errand of a kind that no other test has. */
async function anErrand(owner: Actor<'person'>) {
  const kind = `errand ${newId()}`
  await openAs(system, (db) => db.outbox.createMany({ data: { id: newId(), ownerId: owner.id, kind, payload: { lid: 'loose' } } }))
  const [errand] = await takeErrands(system, { kinds: [kind] })
  return { kind, errand: errand! }
}

async function aMail() {
  const to = someEmail()
  await openAs(system, (db) => postMail(db, { to, subject: `For ${to}`, text: 'Open https://example.com/reset/secret' }))
  const { mails } = await listMails(await anAdministrator(), { take: 100 })
  return mails.find((mail) => mail.to === to)!
}

test('only an administrator reads the mails that wait', async () => {
  const mail = await aMail()
  expect(mail).toMatchObject({ text: 'Open https://example.com/reset/secret', sentAt: null, failure: null })

  const bo = await aPerson('Bo')
  await expect(listMails(bo as never, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(takeErrands(bo as never, { kinds: ['mail'] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(openAs(bo, (db) => db.outbox.findMany())).rejects.toThrow('permission denied')
})

test('a mail that was sent keeps its subject and nothing else', async () => {
  const { id, subject } = await aMail()
  await finishErrand(system, { id })

  const { mails, sendsMail } = await listMails(await anAdministrator(), { take: 100 })
  expect(mails.find((mail) => mail.id === id)).toMatchObject({ subject, to: null, text: null, sentAt: expect.any(String) as string })
  expect(sendsMail).toBe(false)
})

test('without a mail server, mails are not taken', async () => {
  const { id } = await aMail()
  expect((await takeErrands(system, { kinds: ['mail'] })).map((errand) => errand.id)).not.toContain(id)
})

test('an errand is taken until it is done, and those that failed come last', async () => {
  const ada = await aPerson()
  const { kind, errand } = await anErrand(ada)
  expect(errand).toMatchObject({ kind, payload: { lid: 'loose' }, ownerId: ada.id })
  expect(await takeErrands(system, { kinds: ['another kind'] })).toEqual([])

  await failErrand(system, { id: errand.id, why: 'x'.repeat(600) })
  await openAs(system, (db) => db.outbox.createMany({ data: { id: newId(), ownerId: ada.id, kind, payload: {} } }))
  expect((await takeErrands(system, { kinds: [kind] })).map(({ id }) => id).at(-1)).toBe(errand.id)
  const { rows } = await database.query<{ length: number }>('select length(failure) from outbox where id = $1', [errand.id])
  expect(rows).toEqual([{ length: 500 }])

  await finishErrand(system, { id: errand.id })
  expect((await takeErrands(system, { kinds: [kind] })).map(({ id }) => id)).not.toContain(errand.id)
  await expect(failErrand(system, { id: errand.id, why: 'late' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(finishErrand(system, { id: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('tidying deletes what is over, and leaves the rest', async () => {
  const ada = await aPerson()
  const [stale, fresh] = [newId(), newId()]
  await openAs(system, async (db) => {
    for (const [id, ago] of [[stale, 31], [fresh, 1]] as const) {
      const at = new Date(Date.now() - ago * 24 * 3600 * 1000)
      await db.session.create({ data: { tokenHash: id, personId: ada.id, browser: '', address: '', seenAt: at } })
      await db.outbox.create({ data: { id, kind: 'done', payload: {}, createdAt: at, doneAt: at, ownerId: ada.id } })
      const expiresAt = new Date(Date.now() + (ago > 30 ? -1000 : 60_000))
      await db.signUp.create({ data: { tokenHash: id, email: someEmail(), name: 'Bo', expiresAt } })
      await db.passwordReset.create({ data: { tokenHash: id, personId: ada.id, expiresAt } })
    }
  })

  await tidyUp(system, {})
  for (const [table, key] of [['session', 'token_hash'], ['outbox', 'id::text'], ['sign_up', 'token_hash'], ['password_reset', 'token_hash']]) {
    const { rows } = await database.query(`select ${key} as kept from ${table} where ${key} = any($1)`, [[stale, fresh]])
    expect([table, rows]).toEqual([table, [{ kept: fresh }]])
  }
})

test('what was removed long ago is forgotten, what stands on it is kept', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const [acme, lid, radio, bos] = [
    await reportIssue(ada, { title: 'Lid is loose', company: 'Acme' }),
    await reportIssue(ada, { title: 'Lid fell off' }),
    await reportIssue(ada, { title: 'Radio is off' }),
    await reportIssue(bo, { title: 'Mine' }),
  ]
  const kettle = await openAs(ada, (db) => db.product.create({ data: { name: 'Kettle' } }))
  await database.query(`update issue set product_id = $1 where id = $2`, [kettle.id, radio.id])
  await database.query(`update product set removed_at = now() - interval '31 days' where id = $1`, [kettle.id])
  await database.query(`update relationship set removed_at = now() - interval '31 days' where owner_id = $1`, [ada.id])
  await database.query(`update issue set removed_at = now() - interval '31 days' where id = any($1)`, [[lid.id, bos.id]])
  await database.query(`update issue set removed_at = now() - interval '29 days' where id = $1`, [acme.id])

  expect((await tidyUp(system, {})).owners).toEqual(expect.arrayContaining([ada.id, bo.id]))
  await forgetRemoved(ada, {})

  const left = async (table: string) => (await database.query<{ id: string }>(`select id from ${table} where owner_id = $1 order by id`, [ada.id])).rows.map(({ id }) => id)
  expect(await left('issue')).toEqual([acme.id, radio.id])
  expect(await left('product')).toEqual([])
  expect(await left('relationship')).toHaveLength(1)
  const { rows } = await database.query('select 1 from issue where id = $1', [bos.id])
  expect(rows).toHaveLength(1)
})

test('every table whose records can be removed is among those that are forgotten', async () => {
  const { rows } = await database.query<{ table_name: string }>(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'removed_at' order by 1`,
  )
  expect(rows.map((row) => row.table_name)).toEqual(['ask', 'circle', 'document', 'face', 'intent', 'interaction', 'issue', 'opinion', 'product', 'recommendation', 'relationship', 'reminder', 'reply'])
})
