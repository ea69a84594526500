// Whatever people do and in whichever order: after each step everybody sees just what an oracle says they may.
// In npm test a few stories; `npm run test:model` tells 2,000 for each of five seeds, and finds planted faults.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Clock } from './clock'
import { Copies } from './copies'
import { FAULTS } from './faults'
import { anOracle, type Oracle } from './oracle'
import { agentIs, companySees, ownerSees, visitorSees } from './sees'
import { take } from './steps'
import { aStep, type Step } from './story'
import { Views, type Seen } from './views'
import type { World } from './world'

const LONG = process.env.MODEL_STORIES !== undefined
const STORIES = Number(process.env.MODEL_STORIES ?? 16)
/** For so many a planted fault may hide. */
const UNTIL_FOUND = LONG ? STORIES : 400
const SEED = Number(process.env.MODEL_SEED ?? 1)
const PART = process.env.MODEL_PART
const HOUR_MS = 3_600_000

const clock = new Clock()
const views = new Views()
const copies = new Copies(clock)
beforeAll(async () => {
  await clock.start()
  // Nothing here is about what a power failure leaves.
  if (LONG) for (const set of ['alter system set synchronous_commit = off', 'select pg_reload_conf()']) await clock.ask(set)
  await views.start()
  await copies.start()
})
afterAll(() => Promise.all([clock.stop(), views.stop()]))

let told = 0
const stories = fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 16, size: '+1' }), async (steps) => {
  await tell(steps)
  if (PART === 'stories' && ++told % 100 === 0) console.log(`seed ${SEED}: ${told} of ${STORIES} stories told`)
})

test.skipIf(PART === 'faults')(`everybody sees what they may, and nothing else (seed ${SEED})`, { timeout: 12 * HOUR_MS }, async () => {
  await fc.assert(stories, { seed: SEED, numRuns: STORIES, endOnFailure: !LONG })
})

// A few in npm test, all of them in the long form.
const planted = FAULTS.filter(({ quick }) => LONG || quick)
test.skipIf(PART === 'stories').each(planted)('found: $name', { timeout: 12 * HOUR_MS }, async ({ name, plant }) => {
  const mend = await plant(clock)
  try {
    const { failed, numRuns, errorInstance } = await fc.check(stories, { seed: SEED, numRuns: UNTIL_FOUND, endOnFailure: true })
    if (LONG) console.log(`seed ${SEED}: ${failed ? 'found' : 'NOT FOUND'} in ${numRuns} stories: ${name}${failed ? ` (${String(errorInstance).slice(0, 80)})` : ''}`)
    expect(failed).toBe(true)
  } finally {
    await mend()
  }
})

async function tell(steps: Step[]) {
  const world = await copies.make()
  try {
    const oracle = anOracle(world)
    const seenNow = views.of(world)
    for (const step of steps) {
      await take({ world, oracle, clock }, step)
      compare(world, step, await seenNow(oracle.links), expected(oracle, world))
    }
  } finally {
    await copies.clear(world)
  }
}

function expected(oracle: Oracle, world: World): Seen {
  return {
    companies: world.companies.map((_, at) => ({ view: companySees(oracle, world, at), founder: agentIs(oracle, at, 'founder'), colleague: agentIs(oracle, at, 'colleague') })),
    links: oracle.links.map((link) => visitorSees(oracle, world, link)),
    owners: world.owners.map((_, at) => ownerSees(oracle, world, at)),
  }
}

/** Ids by the names of the story, so that a difference can be read. */
function compare({ names }: World, step: Step, real: Seen, may: Seen) {
  if (JSON.stringify(real) === JSON.stringify(may)) return
  const named = (seen: Seen) => JSON.parse(JSON.stringify(seen).replace(/[0-9a-f-]{36}/g, (id) => names[id] ?? id)) as Seen
  expect(named(real), `after "${step.do}"`).toEqual(named(may))
}
