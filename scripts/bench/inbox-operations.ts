// What the pages of the inbox ask for, in this process: without HTTP, session and markup around it a difference shows more.
import type { Client } from 'pg'
import { getEntry } from '@/inbox/operations/get-entry'
import { listInbox } from '@/inbox/operations/list-inbox'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { showInsight } from '@/insight/operations/show-insight'
import { watchTopics } from '@/insight/operations/watch-topics'
import { inTurns, type Staff } from './inbox-agents'
import { entriesOf } from './inbox-pages'
import { RARE_TOPIC } from './inbox-world'
import { timeRounds, took, type Timed } from './time-rounds'

const FILTER_ROUNDS = 7
type Pair = readonly [Staff, Staff]

export async function timeOperations(owner: Client, pair: Pair, warmUp: number, rounds: number) {
  for (const staff of pair) await checkAnswers(owner, staff)
  const entries = await Promise.all(pair.map(({ company }) => entriesOf(owner, company.id, 'and permission_id is not null order by abs(hashtext(id::text)), id limit 300')))
  const next = entries.map((some) => ({ read: inTurns(some), entry: inTurns(some) }))
  const middle = await Promise.all(pair.map(async ({ company }) => (await entriesOf(owner, company.id, `order by updated_at desc, id desc limit 1 offset ${Math.floor(company.issues / 2)}`))[0]!))
  return timeRounds(
    [
      ...beside('inbox, the operation', pair, (staff) => listInbox(staff.actor(), {})),
      ...beside('inbox in the middle, the operation', pair, (staff, at) => listInbox(staff.actor(), { before: middle[at]! })),
      ...beside('reading one issue, the operation', pair, (staff, at) => readPermittedIssue(staff.actor(), { entryId: next[at]!.read() })),
      ...beside('the entry and its neighbours', pair, (staff, at) => getEntry(staff.actor(), { entryId: next[at]!.entry() })),
      ...beside('topics that rise, above the inbox', pair, (staff) => watchTopics(staff.actor(), {})),
    ],
    warmUp,
    rounds,
  )
}

/** Each kind of filter, on what there is much of, little of, and nothing. */
export async function timeFilters(_owner: Client, pair: Pair) {
  const filters: Record<string, (staff: Staff) => object> = {
    ...Object.fromEntries(['ours', 'theirs', 'solved', 'given-up', 'gone'].map((state) => [`status: ${state}`, () => ({ state })])),
    'topic: a common one': () => ({ topic: 'lamp' }),
    'topic: five in all, old': () => ({ topic: RARE_TOPIC }),
    'topic: none': () => ({ topic: 'nothing' }),
    'product: a part of its name': () => ({ product: 'lamp' }),
    'product: none': () => ({ product: 'nothing' }),
    'waiting: a day': () => ({ waiting: 1 }),
    'waiting: a year': () => ({ waiting: 365 }),
    'assigned: to nobody': () => ({ assignee: 'nobody' }),
    'assigned: to me, nothing': () => ({ assignee: 'me' }),
    'assigned: twenty, old': ({ hasFew }) => ({ assignee: hasFew }),
    'assigned: one in twenty': ({ hasMany }) => ({ assignee: hasMany }),
    'assigned, solved and a topic': ({ hasMany }) => ({ assignee: hasMany, state: 'solved', topic: 'lamp' }),
  }
  const works = Object.entries(filters).flatMap(([name, filter]) => beside(name, pair, (staff) => listInbox(staff.actor(), filter(staff))))
  const counts = beside('what a company may learn, the operation', pair, (staff) => showInsight(staff.actor(), {}))
  return timeRounds([...works, ...counts], 1, FILTER_ROUNDS)
}

function beside(name: string, pair: Pair, work: (staff: Staff, at: number) => Promise<unknown>): Timed[] {
  return pair.map((staff, at) => ({ name: `${name}@${at === 0 ? 'small' : 'large'}`, work: () => took(() => work(staff, at)) }))
}

/** Nobody times a wrong answer: the newest are there in their order, and one of them is read with its words. */
async function checkAnswers(owner: Client, { company, actor, hasFew }: Staff) {
  const newest = await entriesOf(owner, company.id, `and not exists (select from inbox_work w where w.company_id = $1 and w.entry_id = inbox_entry.id and w.put_away_at is not null) order by updated_at desc, id desc limit 25`)
  const { entries, next } = await listInbox(actor(), {})
  const shown = entries.find(({ shared }) => shared)!
  const { title } = await readPermittedIssue(actor(), { entryId: shown.entryId })
  const few = await listInbox(actor(), { assignee: hasFew })
  const right = entries.map(({ entryId }) => entryId).join() === newest.join() && next === newest.at(-1) && title === shown.title && few.entries.length === 20
  if (!right) throw new Error(`The inbox of ${company.name} is not what was told: nothing worth timing.`)
}
