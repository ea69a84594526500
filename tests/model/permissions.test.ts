// Whatever people do and in whichever order: after each step everybody sees just what an oracle says they may.
// In npm test a few stories; `npm run test:model` tells 2,000 for each of five seeds, and finds planted faults.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Clock } from './clock'
import { FAULTS } from './faults'
import { anOracle, companySees, visitorSees, type View } from './oracle'
import { seenByCompany, seenByVisitor } from './views'
import { aStep, take, type Step } from './steps'
import { aWorld, type World } from './world'

const LONG = process.env.MODEL_STORIES !== undefined
const STORIES = Number(process.env.MODEL_STORIES ?? 8)
/** As many as a planted fault may hide for. */
const UNTIL_FOUND = 400
const SEEDS = (process.env.MODEL_SEEDS ?? '1').split(',').map(Number)
const HOUR_MS = 3_600_000

const clock = new Clock()
beforeAll(clock.start)
afterAll(clock.stop)

const stories = fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 14 }), (steps) => tell(steps))

test.each(SEEDS)('everybody sees what they may, and nothing else (seed %i)', { timeout: 5 * HOUR_MS }, async (seed) => {
  await fc.assert(stories, { seed, numRuns: STORIES, endOnFailure: !LONG })
})

// A few in npm test, all of them in the long form.
const planted = FAULTS.filter(({ quick }) => LONG || quick)
test.each(planted.flatMap((fault) => SEEDS.map((seed) => ({ ...fault, seed }))))('found: $name (seed $seed)', { timeout: HOUR_MS }, async ({ plant, seed }) => {
  const mend = await plant(clock)
  try {
    const { failed } = await fc.check(stories, { seed, numRuns: UNTIL_FOUND, endOnFailure: true })
    expect(failed).toBe(true)
  } finally {
    await mend()
  }
})

async function tell(steps: Step[]) {
  const world = await aWorld()
  const oracle = anOracle(world)
  for (const step of steps) {
    await take({ world, oracle, clock }, step)
    for (const [index, company] of world.companies.entries())
      expect(named(world, await seenByCompany(company)), `${step.do}: what ${world.names.get(company.id)} sees`).toEqual(named(world, companySees(oracle, world, index)))
    for (const link of oracle.links)
      expect(named(world, await seenByVisitor(link.token)), `${step.do}: what a link shows`).toEqual(named(world, visitorSees(oracle, world, link)))
  }
}

/** Ids by the names of the story, so that a difference can be read. */
const named = (world: World, view: View): View =>
  Object.fromEntries(Object.entries(view).map(([kind, ids]) => [kind, ids.map((id) => id.split(' ').map((part) => world.names.get(part) ?? part).join(' for ')).sort()]))
