// Every operation, tried with Ada's ids by everyone who has no business with them.
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnyActor } from '@/platform/access/actor'
import { anyone, proveActor } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'
import { type AnyOperation, operations } from '../support/operations'
import { aCompany, aPerson } from '../support/people'
import { aWorld, CANARY, everyInput, type World } from '../support/world'

const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
let world: World
let strangers: Record<string, AnyActor>

beforeAll(async () => {
  await owner.connect()
  world = await aWorld()
  strangers = {
    anyone,
    person: await aPerson('Bo'),
    company: await aCompany(),
    visitor: proveActor('visitor', newId(), { ownerId: world.ada.id, recordId: world.recommendation.id, recordKind: 'recommendation', preview: false }),
    writer: proveActor('writer', newId()),
    friend: proveActor('friend', (await aPerson('Bo')).id, { name: 'Bo' }),
    public: proveActor('public', anyone.id, { preview: false }),
    administrator: proveActor('administrator', (await aPerson('Root')).id),
  }
})
afterAll(() => owner.end())

const KINDS = ['anyone', 'person', 'company', 'visitor', 'writer', 'friend', 'public', 'administrator'] as const
const named = (some: AnyOperation[]) => some.map((operation) => [operation.spec.name, operation] as const)

describe.each(KINDS)('%s, a stranger,', (kind) => {
  const theirs = operations.filter(({ spec }) => spec.actors.includes(kind))

  test('finds nothing by operations for others', async () => {
    for (const operation of operations.filter((one) => !theirs.includes(one))) {
      expect([operation.spec.name, await outcome(operation, strangers[kind]!)]).toEqual([operation.spec.name, { code: 'NOT_FOUND' }])
    }
  })

  test.each(named(theirs))('sees and changes nothing of Ada’s by %s', async (_name, operation) => {
    const before = await everythingOfAda()
    expect(JSON.stringify(await outcome(operation, strangers[kind]!))).not.toContain(CANARY)
    expect(await everythingOfAda()).toEqual(before)
  })
})

describe('Acme, whom Ada permitted one issue,', () => {
  const forCompanies = operations.filter(({ spec }) => spec.actors.includes('company'))

  test.each(named(forCompanies))('sees no more than that by %s', async (_name, operation) => {
    // Some refuse what others did before them; a refusal tells nothing.
    const answer = JSON.stringify(await outcome(operation, world.acme))
    expect(answer.replaceAll(/canary-shown(-details|-message)?/g, '')).not.toContain(CANARY)
    expect(answer).not.toContain(world.ada.id)
  })
})

test('a hidden record and a missing one give the same answer', async () => {
  const missing = { ...world, issue: { id: newId() }, product: { id: newId() }, intent: { id: newId() }, opinion: { id: newId() } } as World
  for (const operation of operations.filter(({ spec }) => spec.actors.includes('person') && !spec.runsAs)) {
    const hidden = await outcome(operation, await aPerson('Bo'), everyInput(world))
    const none = await outcome(operation, await aPerson('Bo'), everyInput(missing))
    if (isRefusal(hidden) || isRefusal(none)) expect([operation.spec.name, none]).toEqual([operation.spec.name, hidden])
  }
})

type Refusal = { code: string }
const isRefusal = (answer: unknown): answer is Refusal => typeof answer === 'object' && answer !== null && 'code' in answer

async function outcome(operation: AnyOperation, actor: AnyActor, input: unknown = everyInput(world)): Promise<unknown> {
  try {
    return await operation(actor, input)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.name === 'AppError') return { code: error.code }
    throw error
  }
}

/** Every row of Ada's, whatever the table: what no stranger may change. */
async function everythingOfAda() {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'owner_id' order by 1`,
  )
  const rows: Record<string, unknown[]> = {}
  for (const { name } of tables) rows[name] = (await owner.query(`select * from "${name}" where owner_id = $1 order by 1, 2`, [world.ada.id])).rows
  return rows
}
