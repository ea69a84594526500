// A PostgreSQL of one's own, where our user is no superuser: it may create roles and owns its database, that is all.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogueFaults } from '@/platform/db/catalogue-faults'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/platform/db/embedded'
import { migrate, schemaDiff } from '@/platform/db/migrate'
import { loginUrl } from '@/platform/db/roles'
import { env } from '@/platform/env'

const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-own-'))
let server: EmbeddedDatabase
let ownerUrl: string

beforeAll(async () => {
  chmodSync(folder, 0o755)
  server = await startEmbeddedDatabase(folder)
  await ask(server.url, `create role ada login createrole password 'x y@z/1'`)
  await ask(server.url, 'create database adas owner ada')

  const url = new URL(server.url)
  Object.assign(url, { username: 'ada', password: 'x y@z/1', pathname: '/adas' })
  ownerUrl = url.href
  // As it is for the starter: nobody has set the login's address.
  delete env.LOGIN_DATABASE_URL
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a user without a password is told so', async () => {
  await expect(migrate(server.url.replace(/:[^:@/]+@/, '@'))).rejects.toThrow(/password/)
})

test('two servers that start at once migrate it once, and nothing is left to say', async () => {
  const [first, second] = await Promise.all([migrate(ownerUrl), migrate(ownerUrl)])
  expect([first.length, second.length].sort()).toEqual([0, Math.max(first.length, second.length)])
  expect(first.length + second.length).toBeGreaterThan(0)
  expect(await schemaDiff(ownerUrl)).toBeNull()
  expect(await catalogueFaults(ownerUrl)).toEqual([])
})

test('a migration that was cut off is run again', async () => {
  await ask(ownerUrl, `insert into _prisma_migrations (id, checksum, migration_name, started_at) values ('cut', 'x', '29990101000000_cut', now())`)
  expect(await migrate(ownerUrl)).toEqual([])
})

test('the login that was made gets in and has no rights of its own', async () => {
  await expect(ask(loginUrl(ownerUrl), 'select 1 from issue')).rejects.toThrow(/permission denied/)
  await expect(ask(loginUrl(ownerUrl), 'begin; set local role app_person; select 1 from issue')).resolves.toBeUndefined()
})

async function ask(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
