// The digest as a mail: plain text, and no names of records unless the person wants them there.
import type { Mail } from '@/outbox/schema'
import { env } from '@/platform/env'
import type { DigestDraft } from './schema'
import { stopToken } from './stop-token'

type Line = DigestDraft['list'][number]
type Reader = { ownerId: string; to: string; name: string; every: string }

export function digestMail({ ownerId, to, name, every }: Reader, { needs, list }: DigestDraft): Mail {
  const token = stopToken(ownerId)
  const lines = list.some(({ title }) => title) ? list.map(named) : counted(list)
  const more = needs - list.length
  return {
    to,
    subject: needs === 1 ? 'One thing needs you' : `${needs} things need you`,
    text: `Hello ${name},

${needs === 1 ? 'one thing needs' : `${needs} things need`} you:

${lines.map((line) => `- ${line}`).join('\n')}${more > 0 ? `\n- and ${more} more` : ''}

${env.PUBLIC_URL}/today

You asked for this mail ${every === 'week' ? 'every Monday' : 'every day'}. To stop it:
${env.PUBLIC_URL}/digest/stop/${token}

Turnabout, your side of every customer relationship`,
    unsubscribe: `${env.PUBLIC_URL}/api/v1/digest/stop/${token}`,
  }
}

const WORDS: Record<Line['kind'], { one: string; many: string; named: string }> = {
  deadline: { one: 'a deadline', many: 'deadlines', named: 'Deadline' },
  cancel: { one: 'a day to cancel by', many: 'days to cancel by', named: 'Cancel, or it renews' },
  trial: { one: 'a free trial that ends', many: 'free trials that end', named: 'The free trial ends' },
  needed: { one: 'something you need solved', many: 'things you need solved', named: 'You need it solved' },
  reply: { one: 'an answer to read', many: 'answers to read', named: 'They answered' },
  friend: { one: 'a word from friends', many: 'words from friends', named: 'Friends said something' },
  public: { one: 'a public page that was reported or hidden', many: 'public pages that were reported or hidden', named: 'Reported or hidden' },
  vote: { one: 'an answer from friends', many: 'answers from friends', named: 'Friends answered' },
  reminder: { one: 'a reminder of yours', many: 'reminders of yours', named: 'Reminder' },
  overdue: { one: 'a company that does not answer', many: 'companies that do not answer', named: 'No reply' },
  permission: { one: 'a permission that ends', many: 'permissions that end', named: 'They stop seeing it' },
  warranty: { one: 'a warranty that ends', many: 'warranties that end', named: 'The warranty ends' },
}

function counted(list: Line[]): string[] {
  const counts = new Map<Line['kind'], number>()
  for (const { kind } of list) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => (count === 1 ? WORDS[kind].one : `${count} ${WORDS[kind].many}`))
}

function named(line: Line): string {
  const when = line.waited ? ` for ${line.waited} days` : line.days === null ? '' : ` (${near(line.days)})`
  return `${WORDS[line.kind].named}${when}: ${line.title}\n  ${env.PUBLIC_URL}${pageOf(line)}`
}

function near(days: number): string {
  if (days < 0) return days === -1 ? 'since yesterday' : `${-days} days late`
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
}

function pageOf({ kind, recordId, issueId, productId }: Line): string {
  if (kind === 'reminder') return `/reminders/${recordId}`
  if (kind === 'friend') return `/recommendations/${recordId}`
  if (kind === 'public') return `/recommendations/${recordId}/public`
  if (kind === 'vote') return `/want/asked/${recordId}`
  return issueId ? `/issues/${issueId}` : `/have/${productId}`
}
