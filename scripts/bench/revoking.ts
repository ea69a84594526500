// Taking everything back: one person, so many permitted issues, all companies and all links at once.
import type { Client } from 'pg'
import { createAccount } from '@/account/operations/create-account'
import { revokeAll } from '@/permission/operations/revoke-all'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { countShown, giveAgain, linksOf, tellRevokingRing } from './revoking-ring'
import { spreadOf, took, type Spread } from './time-rounds'

const ROUNDS = 9
/** The first times nothing is warm. */
const WARM_UP = 2

export async function timeRevoking(owner: Client, issues: number): Promise<Spread & { issues: number; records: number }> {
  const { personId } = await createAccount(system, { name: 'Ada', email: `bench-revoking-${issues}@example.com`, password: 'a notebook of my own' })
  const person = proveActor('person', personId)
  await tellRevokingRing(person, issues)
  await owner.query('vacuum analyze')
  const records = await countShown(owner, person)

  const times: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    if (round > 0) await giveAgain(owner, person)
    const shown = await countShown(owner, person)
    let ended = { permissions: 0, links: 0 }
    const ms = await took(async () => (ended = await revokeAll(person, { andLinks: 'on' })))
    const left = await countShown(owner, person)
    if (ended.permissions !== issues || ended.links !== linksOf(issues) || shown !== records || left > 0)
      throw new Error(`Took back ${ended.permissions} permissions and ${ended.links} links of ${shown} records, and ${left} are still shown: nothing worth timing.`)
    if (round >= WARM_UP) times.push(ms)
  }
  return { ...spreadOf(times), issues, records }
}
