// The very first account needs an instance of its own, where nobody is yet.
import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { migrate } from '@/platform/db/migrate'
import { loginUrl } from '@/platform/db/roles'
import { env } from '@/platform/env'

const client = { browser: '', address: '192.0.2.1' }
const password = 'a lamp beside the window'

beforeAll(async () => {
  const shared = new URL(process.env.OWNER_DATABASE_URL!)
  const empty = new URL(shared)
  empty.pathname = `/first_${process.pid}_${Date.now()}`
  const owner = new Client({ connectionString: shared.href })
  await owner.connect()
  await owner.query(`create database ${empty.pathname.slice(1)}`)
  await owner.end()
  await migrate(empty.href)
  // Before the first connection is made: the operations are imported below.
  env.LOGIN_DATABASE_URL = loginUrl(empty.href)
}, 60_000)

test('of several people who sign up on an empty instance at once, one is let in and administers it', async () => {
  const { signUp } = await import('@/account/operations/sign-up')
  const { lookAtDoor } = await import('@/account/operations/look-at-door')
  const { findSession } = await import('@/platform/auth/find-session')
  const { sealSession } = await import('@/platform/auth/session-cookie')
  const { anyone } = await import('@/platform/auth/prove-actor')
  expect(await lookAtDoor(anyone, {})).toMatchObject({ first: true })

  const answers = await Promise.all(['Ada', 'Bo', 'Cy', 'Di'].map((name) => signUp(anyone, { name, email: `${name}@example.com`, password, ...client })))
  const tokens = answers.flatMap(({ token }) => token ?? [])
  expect(tokens).toHaveLength(1)
  expect(await findSession(await sealSession(tokens[0]!))).toMatchObject({ administrator: true })
  expect(await lookAtDoor(anyone, {})).toMatchObject({ first: false })
})

test('who alone administers leaves only when nobody else is here', async () => {
  const { createAccount } = await import('@/account/operations/create-account')
  const { deleteAccount } = await import('@/account/operations/delete-account')
  const { openAs } = await import('@/platform/access/doorway')
  const { proveActor, system } = await import('@/platform/auth/prove-actor')
  const first = (await openAs(system, (db) => db.administrator.findMany())).map(({ personId }) => proveActor('person', personId))
  const bo = await createAccount(system, { name: 'Bo', email: 'bo-too@example.com', password })
  expect(first).toHaveLength(1)

  await expect(deleteAccount(first[0]!, { password })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await deleteAccount(proveActor('person', bo.personId), { password })
  await deleteAccount(first[0]!, { password })
  expect(await openAs(system, (db) => db.person.count())).toBe(0)
})
