// Everything that answers, asked by twelve whom it is none of their business, with Ada's ids in every place of an id.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { router } from '../../app/api/v1/router'
import { signedIn } from '../support/documents'
import { startInstance, type Instance } from '../support/instance'
import { asOwner } from '../support/showing'
import { type Sweeper, twelve } from './actors'
import { actions, otherAnswers, pages, routes } from './addresses'
import { asker } from './ask'
import { watchRows } from './kept'
import { sweepAction, sweepPage, sweepRoute, type Sweep } from './sweeps'
import { twoWorlds } from './world'

/** What knows nobody: the description of the API, and the numbers of the machine. */
const NOBODYS = ['/api/v1/openapi.json', '/api/metrics']

let instance: Instance
let sweep: Sweep & { stop: () => Promise<void> }

beforeAll(async () => {
  const { OWNER_DATABASE_URL, DATA_DIR, SECRET } = process.env as Record<string, string>
  instance = await startInstance({ DATABASE_URL: OWNER_DATABASE_URL!, DATA_DIR: DATA_DIR!, SECRET: SECRET! })
  const worlds = await twoWorlds()
  const { stop, sums, letIn } = await watchRows()
  sweep = { ask: asker(instance.url), actors: await twelve(worlds), worlds, sums, letIn, asked: new Map(), stop, adas: (await signedIn(worlds.hers.ada)).cookie }
})
afterAll(async () => {
  console.log([...sweep.asked].map(([what, times]) => `${what}: ${times}`).join(', '))
  await sweep.stop()
  await instance.stop()
})

test('everything that the build and the router answer is listed', () => {
  expect(otherAnswers()).toEqual(['/icon.svg/route'])
  const mounted = router.routes.filter(({ path }) => !NOBODYS.includes(path)).map(({ method, path }) => `${method} ${path}`)
  expect(routes().map(({ method, path }) => `${method} ${path}`).sort()).toEqual(mounted.sort())
})

test('the twelve are who they are said to be', async () => {
  expect(sweep.actors).toHaveLength(12)
  await everybodyIsThere(sweep.actors)
})

describe('pages, and the payload that their script asks for', () => {
  test.each(pages())('%s', async (page) => expect(await sweepPage(sweep, page)).toEqual([]))
})
describe('the API and files', () => {
  test.each(routes().map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_name, route) => expect(await sweepRoute(sweep, route)).toEqual([]))
})
describe('server actions', () => {
  test.each(actions().map((action) => [action.name, action] as const))('%s', async (_name, action) => expect(await sweepAction(sweep, action)).toEqual([]))
})

test('at the end the twelve are still who they were, and what they were not told is there', async () => {
  await everybodyIsThere(sweep.actors)
  const { ask, worlds, adas } = sweep
  const hers = async (address: string) => (await ask(address, { cookie: adas })).text
  expect(await hers(`/issues/${worlds.hers.secret.id}`)).toContain('canary-secret')
  expect(await hers(`/api/v1/documents/${String(worlds.ada.documentId)}/file`)).toContain('canary-paper')
})

/** A session that ended on the way would make all that follows a sweep by nobody. */
async function everybodyIsThere(actors: Sweeper[]) {
  const statuses = await Promise.all(actors.map(async ({ name, cookie }) => [name, (await sweep.ask('/api/v1/portal', { cookie })).status] as const))
  const nobody = ['nobody', 'whoever found Ada’s old phone, whose session she ended', 'a visitor with three links', 'a visitor whose links are over']
  expect(statuses).toEqual(actors.map(({ name }) => [name, nobody.includes(name) ? 401 : 200]))
  const rows = await asOwner<{ role: string }>('select role from company_member where company_id = $1 order by role', [sweep.worlds.hers.acme.id])
  expect(rows.map(({ role }) => role)).toEqual(['agent', 'owner', 'reader'])
}
