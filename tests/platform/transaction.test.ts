// The transaction on a connection of its own, with and without Prisma in it.
import { expect, test } from 'vitest'
import { connections } from '@/platform/db/connections'
import { Prisma } from '@/platform/db/generated/client.ts'
import { pool, type Transaction } from '@/platform/db/client'
import { look, transaction } from '@/platform/db/transaction'
import { newId } from '@/platform/ids'
import { asOwner } from '../support/showing'
import { aPerson } from '../support/people'

const settingsOf = (id: string) => `set local role app_person; set local app.person_id = '${id}'`
const titlesOf = (id: string) => asOwner<{ title: string }>('select title from issue where owner_id = $1 order by title', [id]).then((rows) => rows.map(({ title }) => title))
const bySql = (tx: Transaction, owner: string, title: string) => tx.$executeRaw`insert into issue (owner_id, id, title) values (${owner}::uuid, ${newId()}::uuid, ${title})`
const byModel = (tx: Transaction, owner: string, title: string) => tx.issue.create({ data: { ownerId: owner, id: newId(), title } })

test('what throws leaves nothing, by SQL, by model, and by both; the connections go back idle', async () => {
  const { id } = await aPerson()
  const works = [
    (tx: Transaction) => bySql(tx, id, 'sql'),
    (tx: Transaction) => byModel(tx, id, 'model'),
    async (tx: Transaction) => (await bySql(tx, id, 'first'), await byModel(tx, id, 'second'), await bySql(tx, id, 'third')),
  ]
  for (const work of works) {
    await expect(transaction(settingsOf(id), async (tx) => (await work(tx), Promise.reject(new Error('no'))))).rejects.toThrow('no')
    expect(await titlesOf(id)).toEqual([])
  }
  await transaction(settingsOf(id), async (tx) => works[2]!(tx))
  expect(await titlesOf(id)).toEqual(['first', 'second', 'third'])
  await allBack()
})

test('a statement that fails rolls everything back, and the next one begins afresh in its own role', async () => {
  const { id } = await aPerson()
  await expect(transaction(settingsOf(id), async (tx) => (await bySql(tx, id, 'gone'), await tx.$queryRawUnsafe('select 1/0')))).rejects.toThrow('division by zero')
  const rows = await Promise.all([1, 2, 3].map(() => transaction('', (tx) => tx.$queryRaw<{ own: boolean; person: string }[]>`select current_user = session_user as own, coalesce(current_setting('app.person_id', true), '') as person`)))
  expect(rows.flat()).toEqual(Array.from({ length: 3 }, () => ({ own: true, person: '' })))
  expect(await titlesOf(id)).toEqual([])
})

test('a connection that broke in the middle is not used again', async () => {
  const cut = transaction('', async (tx) => {
    const [row] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
    await asOwner('select pg_terminate_backend($1)', [row!.pid])
    return tx.$queryRaw`select 1`
  })
  await expect(cut).rejects.toThrow()
  expect(await transaction('', (tx) => tx.$queryRaw`select 1 as one`)).toEqual([{ one: 1 }])
})

test('a beginning that fails says why, and what was asked along with it is not answered', async () => {
  const asked: Promise<unknown>[] = []
  const failed = transaction('set local role nobody_here', (tx) => {
    asked.push(tx.$queryRaw`select 1`)
    return asked[0]!
  })
  await expect(failed).rejects.toThrow('role "nobody_here" does not exist')
  await expect(asked[0]).rejects.toThrow('current transaction is aborted')
  await allBack()
})

test('questions asked at once are answered each with its own; when one fails, nothing of the others stays', async () => {
  const { id } = await aPerson()
  const numbers = Array.from({ length: 20 }, (_, n) => n)
  expect(await transaction('', (tx) => Promise.all(numbers.map(async (n) => (await tx.$queryRaw<{ n: number }[]>`select ${n}::int as n`)[0]!.n)))).toEqual(numbers)
  await expect(transaction(settingsOf(id), (tx) => Promise.all([bySql(tx, id, 'one'), tx.$queryRawUnsafe('select 1/0'), bySql(tx, id, 'two')]))).rejects.toThrow('division by zero')
  expect(await titlesOf(id)).toEqual([])
  await allBack()
})

test('a look is answered in its role, and can change nothing', async () => {
  const { id } = await aPerson()
  const write = Prisma.sql`insert into issue (owner_id, id, title) values (${id}::uuid, ${newId()}::uuid, 'looked') returning id`
  await expect(look(settingsOf(id), write)).rejects.toThrow('read-only transaction')
  await expect(look('set local role nobody_here', Prisma.sql`select 1`)).rejects.toThrow('role "nobody_here" does not exist')
  expect(await look(settingsOf(id), Prisma.sql`select current_user::text as role, current_setting('app.person_id') as person`)).toEqual([{ role: 'app_person', person: id }])
  expect(await titlesOf(id)).toEqual([])
  await allBack()
})

test('hand-written SQL gives what Prisma’s own gives, and takes what it takes', async () => {
  const columns = Prisma.sql`select 5::int4 as four, 5::int8 as eight, array[1,2]::int8[] as eights, 1.50::numeric as amount, array[1.5,null]::numeric[] as amounts,
    0.5::float8 as part, '2026-02-28'::date as day, array['2026-02-28'::date] as days, '2026-02-28 10:11:12.5'::timestamp as local,
    '2026-02-28 10:11:12.5+02'::timestamptz as moment, '{"a":[1,null]}'::jsonb as shape, '\\x00ff'::bytea as bytes, true as yes, null::text as nothing,
    array['a',null]::text[] as texts, '019a0000-0000-7000-8000-000000000000'::uuid as id`
  const [ours] = await transaction('', (tx) => tx.$queryRaw<object[]>(columns))
  const [prismas] = await pool().$queryRaw<object[]>(columns)
  expect(kinds(ours!)).toEqual(kinds(prismas!))

  const given = [new Date('2026-02-28T22:30:00Z'), new Prisma.Decimal('12.340'), 7n, ['x', 'y'], true, null, new Uint8Array([0, 255])] as const
  const asked = Prisma.sql`select ${given[0]}::timestamptz as moment, ${given[1]}::numeric as amount, ${given[2]}::int8 as eight, ${given[3]}::text[] as texts, ${given[4]}::bool as yes, ${given[5]}::text as nothing, ${given[6]}::bytea as bytes`
  const [back] = await transaction('', (tx) => tx.$queryRaw<object[]>(asked))
  const [prismasBack] = await pool().$queryRaw<object[]>(asked)
  expect(kinds(back!)).toEqual(kinds(prismasBack!))
})

/** No connection is kept by what failed. */
const allBack = () => expect.poll(() => connections().totalCount - connections().idleCount).toBe(0)

/** Value and kind: an amount that became text, or a day that moved with the machine's zone, is another. */
const kinds = (row: object) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)]))

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written)
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('hex')}`
  if (value instanceof Date) return `date ${value.toISOString()}`
  if (Prisma.Decimal.isDecimal(value)) return `decimal ${value.toFixed()}`
  return typeof value === 'bigint' ? `bigint ${value}` : value
}
