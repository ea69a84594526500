import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsSeenBy } from '@/platform/db/catalogue-faults'

const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

test('the row policies have no hole', async () => {
  expect(await faultsSeenBy(owner)).toEqual([])
})

// Each hole is dug inside a transaction that is rolled back.
const HOLES: Record<string, string> = {
  'The table diary has no row policies.': 'create table diary (id uuid)',
  'The table issue has no row policies.': 'alter table issue disable row level security',
  'The policy peek of opinion looks at more than its own row.':
    'create policy peek on opinion for select to app_company using (exists (select from permission p where p.owner_id = opinion.owner_id))',
  'The view everything passes row policies by.': 'create view everything as select * from issue',
  "The function peek runs with its owner's rights.":
    'create function peek() returns bigint language sql security definer return (select count(*) from issue)',
  'The role app_login is more powerful than it may be.': 'alter role app_login bypassrls',
  'The role app_login inherits rights instead of taking them for one transaction.': 'alter role app_login inherit',
  'issue is owned by an actor, whom row policies would not bind.': 'alter table issue owner to app_person',
  'The login has rights on opinion before it passed the doorway.': 'grant select on opinion to app_login',
  'The login has rights on product before it passed the doorway.': 'grant select (name) on product to public',
  'The policy open of intent is for everybody.': 'create policy open on intent using (true)',
  'The primary key of diary does not start with its owner.':
    'create table diary (id uuid primary key, owner_id uuid); alter table diary enable row level security; create policy own on diary to app_person using (owner_id = current_person_id())',
  "The foreign key stray of opinion could point into somebody else's ring.":
    'create table loose (owner_id uuid, id uuid unique, primary key (owner_id, id)); alter table opinion add constraint stray foreign key (product_id) references loose (id) not valid',
  'The database setting synchronous_commit is off: a power cut would lose what people saved.': 'set local synchronous_commit = off',
}

test.each(Object.entries(HOLES))('%s', async (sentence, dig) => {
  await owner.query('begin')
  try {
    await owner.query(dig)
    expect(await faultsSeenBy(owner)).toContain(sentence)
  } finally {
    await owner.query('rollback')
  }
})

test('the login can do nothing until it passes the doorway, and then no more than its role', async () => {
  const login = new Client({ connectionString: process.env.LOGIN_DATABASE_URL! })
  await login.connect()
  await expect(login.query('select 1 from issue')).rejects.toThrow(/permission denied/)
  await expect(login.query('set role app_owner')).rejects.toThrow(/permission denied/)
  await login.query('set role app_visitor')
  await expect(login.query('select 1 from opinion')).rejects.toThrow(/permission denied/)
  await login.end()
})
