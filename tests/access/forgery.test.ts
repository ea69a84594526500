// What a role may not write even with SQL of its own: answers in other names, reads that never were, jobs of others.
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sendAccessEvents } from '@/platform/access/access-event'
import type { AnyActor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { newId, newToken } from '@/platform/ids'
import { aPerson } from '../support/people'
import { asOwner } from '../support/showing'
import { aWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await aWorld()
})

const run = (actor: AnyActor, sql: string, ...values: unknown[]) => openAs(actor, (db) => db.$executeRawUnsafe(sql, ...values))

const answer = (issueId: string, readers: object, more: { author?: string; companyId?: string } = {}) =>
  run(
    world.acme,
    `insert into message (owner_id, id, issue_id, author, company_id, agent_name, body, readers)
     values ($1::uuid, $2::uuid, $3::uuid, $4, $5::uuid, 'Bo', 'We look into it.', $6::jsonb)`,
    world.ada.id, newId(), issueId, more.author ?? 'company', more.companyId ?? world.acme.id, JSON.stringify(readers),
  )
const acmeUntil = (until: string) => ({ [`company:${world.acme.id}`]: until })

test('a company answers only where it may, only as itself, and shows its answer to nobody else', async () => {
  const other = `company:${newId()}`
  await expect(answer(world.secret.id, acmeUntil('infinity'))).rejects.toThrow(/no permission to answer/)
  await expect(answer(world.issue.id, acmeUntil('infinity'), { author: 'person' })).rejects.toThrow(/row-level security/)
  await expect(answer(world.issue.id, acmeUntil('infinity'), { companyId: newId() })).rejects.toThrow(/no permission to answer/)
  await expect(answer(world.issue.id, { ...acmeUntil('infinity'), [other]: 'infinity' })).rejects.toThrow(/row-level security/)
  await expect(answer(world.issue.id, { ...acmeUntil('infinity'), [`link:${newId()}`]: 'infinity' })).rejects.toThrow(/row-level security/)
  await expect(answer(world.issue.id, acmeUntil('infinity'))).resolves.toBe(1)
})

test('an answer does not stay readable for longer than the permission', async () => {
  await asOwner(`update permission set expires_at = now() + interval '1 day' where id = $1`, [world.permission.permissionId])
  await expect(answer(world.issue.id, acmeUntil('infinity'))).rejects.toThrow(/no permission to answer/)
  await expect(answer(world.issue.id, acmeUntil(new Date(Date.now() + 3_600_000).toISOString()))).resolves.toBe(1)
})

test('a company says of an issue only that it spoke last', async () => {
  const spoke = (word: string) => run(world.acme, 'update issue set last_word = $1 where id = $2::uuid', word, world.issue.id)
  await expect(spoke('person')).rejects.toThrow(/row-level security/)
  await expect(spoke('company')).resolves.toBe(1)
  await expect(run(world.acme, `update issue set last_word = 'company' where id = $1::uuid`, world.secret.id)).resolves.toBe(0)
})

const reads = (actor: AnyActor, ownerId: string, kind: string, id: string) =>
  run(
    actor,
    `insert into access_event (id, owner_id, record_kind, record_id, ${actor.kind === 'company' ? 'company_id' : 'share_link_id'})
     values (gen_random_uuid(), $1::uuid, $2, $3::uuid, $4::uuid)`,
    ownerId, kind, id, actor.id,
  )

test('nobody writes into a log that they read what they cannot see', async () => {
  const { ada, acme, visitor, issue, secret, recommendation } = world
  const bo = await aPerson('Bo')

  await expect(reads(acme, ada.id, 'issue', secret.id)).rejects.toThrow(/does not see this record/)
  await expect(reads(acme, bo.id, 'issue', issue.id)).rejects.toThrow(/does not see this record/)
  await expect(reads(acme, ada.id, 'recommendation', recommendation.id)).rejects.toThrow(/permission denied/)
  await expect(reads(acme, ada.id, 'issue', issue.id)).resolves.toBe(1)

  await expect(reads(visitor, ada.id, 'issue', issue.id)).rejects.toThrow(/does not see this record/)
  await expect(reads(visitor, ada.id, 'recommendation', newId())).rejects.toThrow(/does not see this record/)
  await expect(reads(visitor, ada.id, 'recommendation', recommendation.id)).resolves.toBe(1)
})

test('a company is no preview, and the time of a read is the time of the database', async () => {
  const { ada, acme, issue } = world
  const id = newId()
  const sql = `insert into access_event (id, owner_id, record_kind, record_id, company_id, preview, at) values ($1::uuid, $2::uuid, 'issue', $3::uuid, $4::uuid, $5, '2001-01-01')`
  await expect(run(acme, sql, id, ada.id, issue.id, acme.id, true)).rejects.toThrow(/row-level security/)
  await run(acme, sql, id, ada.id, issue.id, acme.id, false)
  const [line] = await asOwner<{ fresh: boolean }>(`select at > now() - interval '1 minute' as fresh from access_event where id = $1`, [id])
  expect(line).toEqual({ fresh: true })
})

test('what was taken back before the read is written down is not found', async () => {
  const reading = { ownerId: world.ada.id, recordKind: 'issue' as const, recordId: world.secret.id }
  await expect(openAs(world.acme, async (db) => (await sendAccessEvents(db, world.acme, [reading])).written)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an operation shows nothing of what could not be written down as read', async () => {
  const leak = operation({
    ...{ name: 'test.leak', actors: ['company'], input: z.object({}), output: z.string(), find: nothing, policy: rowPoliciesOnly },
    run: async () => 'a secret',
    reads: () => [{ ownerId: world.ada.id, recordKind: 'issue' as const, recordId: world.secret.id }],
  })
  await expect(leak(world.acme, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a person asks for the reading of files, in their own name, and for no other job', async () => {
  const bo = await aPerson('Bo')
  const payload = { importId: world.imported.id, fileKey: `imports/${newToken()}` }
  const ask = (kind: string, ownerId: string) => openAs(bo, (db) => db.outbox.createMany({ data: { kind, payload, ownerId } }))
  for (const kind of ['mail', 'tidy', 'import.sweep', 'domain-proof.recheck']) await expect(ask(kind, bo.id)).rejects.toThrow(/row-level security/)
  await expect(ask('import.read', world.ada.id)).rejects.toThrow(/row-level security/)
  await expect(ask('import.read', bo.id)).resolves.toEqual({ count: 1 })
})
