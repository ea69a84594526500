// The database goes away while the server runs: everybody is told to come again, and nobody that the server is broken.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getAccount } from '@/account/operations/get-account'
import { AppError } from '@/platform/access/errors'
import { awayFor, unlessAway } from '@/platform/access/unavailable'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/platform/db/embedded'
import { migrate } from '@/platform/db/migrate'
import { loginUrl } from '@/platform/db/roles'
import { env } from '@/platform/env'
import { createFront } from '@/platform/server/front'
import { ask, aToken } from '../support/api'
import { aPerson } from '../support/people'

const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-away-'))
let database: EmbeddedDatabase

beforeAll(async () => {
  chmodSync(folder, 0o755)
  database = await startEmbeddedDatabase(folder)
  // As it is for the starter: nobody has set the login's address.
  delete env.LOGIN_DATABASE_URL
  await migrate(database.url)
  env.LOGIN_DATABASE_URL = loginUrl(database.url)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('only what says that the database is away is taken for it', () => {
  const faults = [new Error('permission denied for table issue'), Object.assign(new Error('duplicate key'), { code: '23505' }), new AppError('NOT_FOUND', 'Nothing.'), 'a word']
  for (const fault of faults) expect(unlessAway(fault)).toBe(fault)
  expect(awayFor()).toBeNull()
})

test('while it is away programs and pages are told to come again, and a failure of ours stays one', async () => {
  const ada = await aPerson()
  const { token } = await aToken(ada)
  expect((await ask('GET', '/account', { token })).status).toBe(200)
  const front = createFront(new Hono(), async (_, response) => void response.writeHead(500).end())
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  const { port } = front.address() as AddressInfo
  const page = () => new Promise<IncomingMessage>((resolve, reject) => request({ port, host: '127.0.0.1' }, resolve).on('error', reject).end())
  expect((await page()).statusCode).toBe(500)

  await database.stop()
  const said = await ask('GET', '/account', { token })
  expect([said.status, said.headers.get('retry-after'), said.json.code]).toEqual([503, '5', 'UNAVAILABLE'])
  await expect(getAccount(ada, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  const failed = await page()
  expect([failed.statusCode, failed.headers['retry-after']]).toEqual([503, '5'])
  // In whatever words it is told, by the driver or by Prisma.
  for (const word of ['Connection terminated unexpectedly', 'Client was closed and is not queryable', 'ConnectionClosed']) expect(unlessAway(new Error(word))).toMatchObject({ code: 'UNAVAILABLE' })
  front.close()
})
