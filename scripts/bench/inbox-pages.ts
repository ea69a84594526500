// The pages of a company's side over HTTP, as its agents open them.
import type { Client } from 'pg'
import { inTurns, type Staff } from './inbox-agents'
import { timeRequests, type TimedRequest } from './time-requests'

/** Enough issues that a page is not read from what the one before has left warm. */
const SAMPLE = 200

export async function timePages(owner: Client, url: string, [small, large]: readonly [Staff, Staff], warmUp: number, rounds: number) {
  const requests = [...(await pagesOf(owner, url, small, 'small')), ...(await pagesOf(owner, url, large, 'large'))]
  // Beside each other, not one company after the other.
  const order = requests.toSorted((one, other) => one.name.localeCompare(other.name))
  return timeRequests(order, warmUp, rounds)
}

async function pagesOf(owner: Client, url: string, { company, cookie }: Staff, size: string): Promise<TimedRequest[]> {
  const inbox = `${url}/portal/${company.id}`
  const [middle] = await entriesOf(owner, company.id, `order by updated_at desc, id desc limit 1 offset ${Math.floor(company.issues / 2)}`)
  const some = await entriesOf(owner, company.id, `and permission_id is not null and abs(hashtext(id::text)) % ${Math.max(1, Math.floor(company.issues / SAMPLE / 2))} = 0 order by id limit ${SAMPLE}`)
  const page = (name: string, address: string | (() => string), holds: string): TimedRequest => ({ name: `${name}@${size}`, url: address, cookie, holds })
  const [one, its] = [inTurns(some), inTurns(some)]
  return [
    page('inbox page', inbox, `/portal/${company.id}/issues/`),
    page('inbox page, in the middle', `${inbox}?before=${middle}`, `/portal/${company.id}/issues/`),
    page('reading one issue, page', () => `${inbox}/issues/${one()}`, 'is loose and the'),
    page('its receipt (API)', () => `${url}/api/v1/portal/${company.id}/issues/${its()}/receipt.json`, company.id),
    page('what a company may learn, page', `${inbox}/insight`, '</main>'),
    page('what a company may learn (API)', `${url}/api/v1/portal/${company.id}/insight`, '"looked":5000'),
  ]
}

export async function entriesOf(owner: Client, companyId: string, which: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(`select id from inbox_entry where company_id = $1 ${which}`, [companyId])
  return rows.map(({ id }) => id)
}
