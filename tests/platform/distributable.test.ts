// The road to a cluster: what stands in the way is written down, and nothing may be added to it unseen.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { ringOf, undistributable } from '@/platform/db/distributable'

const KNOWN = readFileSync(path.join(import.meta.dirname, 'undistributable.txt'), 'utf8').trim().split('\n')

async function asOwnerOfTables<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.OWNER_DATABASE_URL })
  await client.connect()
  try {
    await client.query('begin; set local role app_owner')
    return await work(client)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

test('what a cluster would refuse is what is written down: less is struck from the list, more is thought over', async () => {
  expect(await asOwnerOfTables(undistributable)).toEqual(KNOWN)
})

test('a table without a ring, what is unique beyond it, a reference out of it, one that would move its key, and a trigger are found', async () => {
  const found = await asOwnerOfTables(async (client) => {
    await client.query('create table stray (name text primary key)')
    await client.query('create table leaf (owner_id uuid, id uuid, code text unique, primary key (owner_id, id))')
    await client.query('alter table leaf add constraint leaf_out foreign key (id) references person (id)')
    await client.query('alter table leaf add constraint leaf_moves foreign key (owner_id) references person (id) on update cascade')
    await client.query('alter table leaf add constraint leaf_emptied foreign key (owner_id) references person (id) on delete set null')
    await client.query('create trigger told after insert on leaf for each statement execute function suppress_redundant_updates_trigger()')
    return undistributable(client)
  })
  expect(found.filter((line) => !KNOWN.includes(line))).toEqual([
    'leaf has the trigger told',
    'leaf_code_key of leaf is unique without owner_id',
    'leaf_emptied is emptied when what it leads to goes',
    'leaf_moves changes its ring’s key along',
    'leaf_out leads out of the ring of leaf',
    'stray is in no ring',
  ])
})

test('people lie beside what is theirs, companies beside what is theirs, and a look-up by its key', () => {
  expect(ringOf('issue', 'owner_id')).toEqual({ table: 'issue', kind: 'person', key: 'owner_id' })
  expect(ringOf('person', 'id')).toEqual({ table: 'person', kind: 'person', key: 'id' })
  expect(ringOf('inbox_entry', 'company_id')).toEqual({ table: 'inbox_entry', kind: 'company', key: 'company_id' })
  expect(ringOf('session', 'id')).toEqual({ table: 'session', kind: 'look-up', key: 'token_hash' })
  expect(ringOf('company', 'id')).toEqual({ table: 'company', kind: 'reference' })
  expect(ringOf('stray', 'name')).toBeNull()
})
