// The server and its database are killed with -9 at any moment, while people write, files come in and archives are made. What was
// answered is there once, nothing is half done, and all goes on by itself. npm run test:crash is the long form.
import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { runningEmbeddedDatabase } from '@/platform/db/embedded'
import { loginUrl } from '@/platform/db/roles'
import { Asking } from '../crash/asking'
import { differences, filesOfNobody } from '../crash/checks'
import { DATABASE, Instance, SERVER, until, type Victim } from '../crash/instance'
import { Gate, Ledger } from '../crash/ledger'
import { tellWorld } from '../crash/world'
import { letWrite } from '../crash/writers'
import { chance } from '../support/mutants'

const [SERVER_KILLS, DATABASE_KILLS] = [Number(process.env.SERVER_KILLS ?? 1), Number(process.env.DATABASE_KILLS ?? 1)]
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)
// Whatever was interrupted last is tried again within seconds, and at the latest once its pauses have grown.
const SETTLE_MS = 600_000

const instance = new Instance()
afterAll(() => instance.stop())

test('whatever is killed, what was answered is there once', { timeout: 3_600_000 }, async () => {
  console.log(`The seed is ${SEED}: ${SERVER_KILLS} kills of the server and ${DATABASE_KILLS} of the database.`)
  const pick = chance(SEED)
  const [ledger, gate] = [new Ledger(), new Gate()]
  await instance.start()
  const told = await asOwner((owner) => tellWorld(owner))
  const writing = letWrite(new Asking(instance.url, ledger, gate), told, pick)

  for (const [turn, victim] of victims(pick).entries()) {
    gate.open()
    await wait(300 + pick(3_000))
    await instance.killAndRecover(victim)
    // Everybody asks until there is an answer; then nobody writes while it is looked at.
    await gate.close()
    const found = await asOwner((owner) => differences(owner, ledger, instance.folder))
    if (found.length > 0) console.log(instance.said.filter((line) => !line.includes('job queue')).slice(-40).join(''))
    if (found.length > 0) throw new Error(`After kill ${turn + 1}, of ${victim}, with seed ${SEED}:\n${found.join('\n')}`)
    if (turn % 10 === 9) console.log(`${turn + 1} kills: ${ledger.answered} answers, ${ledger.cutOff} cut off, ${ledger.sentAway} told to come again.`)
  }

  await asOwner((owner) => until('every errand is done', async () => (await owner.query(UNDONE)).rowCount === 0, SETTLE_MS))
  gate.over = true
  gate.open()
  await writing
  await asOwner((owner) => until('every errand is done', async () => (await owner.query(UNDONE)).rowCount === 0, SETTLE_MS))
  sweep()
  await asOwner(async (owner) => {
    expect(await differences(owner, ledger, instance.folder)).toEqual([])
    expect(await filesOfNobody(owner, instance.folder)).toEqual([])
  })
  const { issues, permissions, answers, imports, exports, documents, answered, cutOff, sentAway } = ledger
  console.log(`${answered} answers, ${cutOff} cut off, ${sentAway} told to come again; ${issues.size} issues, ${permissions.size} permissions, ${answers.size} answers of agents, ${documents.size} documents, ${imports.size} imports, ${exports.size} archives: all as they were answered.`)
  expect(issues.size).toBeGreaterThan(0)
})

const UNDONE = `select id from outbox where done_at is null and kind <> 'mail' union all select id from import where state in ('reading', 'adding', 'undoing') union all select id from export where state = 'making'`

function victims(pick: (below: number) => number): Victim[] {
  const all: Victim[] = [...Array.from({ length: SERVER_KILLS }, (_, n) => SERVER[n % SERVER.length]!), ...Array.from({ length: DATABASE_KILLS }, (_, n) => DATABASE[n % DATABASE.length]!)]
  return all.map((victim) => ({ victim, at: pick(1e9) })).sort((one, other) => one.at - other.at).map(({ victim }) => victim)
}

async function asOwner<T>(work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: runningEmbeddedDatabase(instance.folder)! })
  await owner.connect()
  return work(owner).finally(() => owner.end())
}

function sweep() {
  const url = loginUrl(runningEmbeddedDatabase(instance.folder)!)
  const env = { ...process.env, DATA_DIR: instance.folder, LOGIN_DATABASE_URL: url, SECRET: instance.secret }
  const { status, stderr } = spawnSync(process.execPath, ['--import', './scripts/register.mjs', 'tests/crash/sweep.ts'], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

