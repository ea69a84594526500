// How a page, an address of the API and an action are swept. Each gives back what it found wrong, in sentences.
import { asActionForm, asQuery, asTyped, type Answer, type Ask } from './ask'
import { type Attempt, swappable, swapped, type Sweeper } from './actors'
import type { Action, Route } from './addresses'
import { bodiesFor, fieldsOf, specOf, understands } from './bodies'
import { byHandler } from './handlers'
import { filled, type Ids, withoutChance } from './ids'
import { changedTables } from './kept'
import { idsIn, type Worlds } from './world'

export type Sweep = {
  ask: Ask
  actors: Sweeper[]
  worlds: Worlds
  adas: string
  sums: (whose: Sweeper['foreign']) => Promise<Map<string, string | null>>
  letIn: () => Promise<void>
  /** How often what was asked. */
  asked: Map<string, number>
}
type Request = { kind: string; address: string; method?: string; headers?: Record<string, string>; body?: string | FormData }

export async function sweepPage(sweep: Sweep, page: string): Promise<string[]> {
  const asked = (ids: Ids): Request[] => {
    const address = filled(page, ids)
    const everything = asQuery(Object.fromEntries([...idsIn(ids), 'q'].map((name) => [name, ids[name]])))
    return [{ kind: 'page', address }, { kind: 'payload', address, headers: { rsc: '1' } }, { kind: 'page', address: `${address}?${everything}` }]
  }
  return sweepAs(sweep, page.startsWith('/portal/[') ? 'asCompany' : 'asPerson', asked)
}

export async function sweepRoute(sweep: Sweep, { method, path, operation, handler }: Route): Promise<string[]> {
  const spec = operation ? specOf(operation) : null
  const asked = (ids: Ids): Request[] => {
    const bodies = spec ? bodiesFor(spec, ids) : (byHandler[handler]?.(ids) ?? [])
    if (bodies.length === 0) throw new Error(`${method} ${path}: what does one ask it with?`)
    return bodies.map((body) => apiRequest(method, filled(path, ids), body instanceof FormData ? body : asSent(body, path, spec?.name ?? '')))
  }
  const wrongs = await sweepAs(sweep, path.includes('/:companyId') && path.startsWith('/api/v1/portal') ? 'asCompany' : 'asPerson', asked, spec ? fieldsOf(spec) : [])
  return [...wrongs, ...(await otherMethods(sweep, method, path)), ...(method === 'GET' ? [] : await fromElsewhere(sweep, asked(sweep.worlds.ada)))]
}

export async function sweepAction(sweep: Sweep, { id, name, page, operation }: Action): Promise<string[]> {
  if (!operation && name !== 'signOutAction') throw new Error(`${name}: which operation is it?`)
  const spec = operation ? specOf(operation) : null
  const side = spec?.actors.includes('company') ? 'asCompany' : 'asPerson'
  const asked = (ids: Ids): Request[] => {
    const bodies = spec ? bodiesFor(spec, ids) : [{}]
    const understood = bodies.filter((body) => !spec || understands(spec, asTyped(body)))
    if (understood.length === 0) throw new Error(`${name}: what does one fill its form with?`)
    return understood.map((body) => ({ kind: 'action', address: filled(page, ids), method: 'POST', headers: { 'next-action': id, accept: 'text/x-component' }, body: asActionForm({ ...(side === 'asCompany' && { companyId: ids.companyId }), ...body }) }))
  }
  // Whoever signs out is gone; who it is makes no difference.
  const those = name === 'signOutAction' ? { ...sweep, actors: sweep.actors.filter(({ cookie }) => !cookie) } : sweep
  const wrongs = await sweepAs(those, side, asked, spec ? fieldsOf(spec) : [])
  return [...wrongs, ...(await fromElsewhere(sweep, asked(sweep.worlds.ada)))]
}

/** What stands in the address is not said again, and a place in a list is told in the words that the API takes. */
function asSent(body: Ids, path: string, list: string): Ids {
  const sent = Object.entries(body).filter(([name]) => !path.includes(`:${name}`))
  return Object.fromEntries(sent.map(([name, value]) => [name, name === 'before' || name === 'after' ? Buffer.from(`${list} ${String(value)}`).toString('base64url') : value]))
}

function apiRequest(method: string, address: string, body: Ids | FormData): Request {
  if (body instanceof FormData) return { kind: 'API', address, method, body }
  if (method === 'GET') return { kind: 'API', address: `${address}?${asQuery(body)}`, method }
  return { kind: 'API', address, method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** What may be tried a few times an hour only, whoever asks: it sends a mail, or could be guessed. */
const LIMITED = /\/portal\/prove\/mail|^\/calendar\/|^\/c\/[^/]+\/feed/

/** A notice is a company's word to everybody. */
const PUBLIC = /\/notices\/[^/]+\/[^/]+\/see$/

/** By all twelve: no word, no change, and no difference between what is Ada's and what there is not. */
async function sweepAs(sweep: Sweep, side: 'asPerson' | 'asCompany', asked: (ids: Ids) => Request[], fields: string[] = []): Promise<string[]> {
  const wrongs: string[] = []
  // At once are those who must leave the same rows alone: what Acme may do in its own portal is nothing that Bo may.
  for (const foreign of new Set(sweep.actors.map((actor) => actor.foreign))) {
    const together = sweep.actors.filter((actor) => actor.foreign === foreign)
    const before = await sweep.sums(foreign)
    wrongs.push(...(await Promise.all(together.map((actor) => byOne(sweep, actor, side, asked, fields)))).flat())
    // Where somebody may read, it is written down that they did.
    const mayRead = together.some(({ mayHear, [side]: attempts }) => attempts.some(({ ids }) => asked(ids).some(({ address }) => mayHear(address))))
    const after = await sweep.sums(foreign)
    await sweep.letIn()
    const changed = changedTables(before, after).filter((table) => table !== 'access_event' || !mayRead)
    if (changed.length > 0) wrongs.push(`${together.map(({ name }) => name).join(' or ')} changed ${changed.join(', ')}`)
  }
  return [...new Set(wrongs)]
}

async function byOne(sweep: Sweep, actor: Sweeper, side: 'asPerson' | 'asCompany', asked: (ids: Ids) => Request[], fields: string[]): Promise<string[]> {
  const own = actor.own && swappable(fields, actor.own)
  const swaps = own && own.length > 1 ? own.map((name) => swapped(actor.own!, name, sweep.worlds.ada)) : []
  const wrongs: string[] = []
  for (const attempt of [...actor[side], ...swaps]) wrongs.push(...(await tried(sweep, actor, attempt, asked)))
  return wrongs
}

async function tried(sweep: Sweep, actor: Sweeper, { ids, missing, writes }: Attempt, asked: (ids: Ids) => Request[]): Promise<string[]> {
  const wrongs: string[] = []
  const others = missing ? asked(missing) : []
  for (const [i, request] of asked(ids).entries()) {
    if (request.method === 'POST' && !writes) continue
    const answer = await asks(sweep, actor, request)
    const other = others[i]
    const what = `${request.kind} ${request.address.replace(/\?.*/, '?…')} tells ${actor.name}`
    if (answer.text.includes('x-nextjs-action-not-found')) wrongs.push(`${request.kind} ${request.address} is not known`)
    if (answer.status >= 500 || (answer.status === 429 && !LIMITED.test(request.address))) wrongs.push(`${what} nothing but ${answer.status}`)
    const heard = actor.mayHear(request.address) ? answer.text.replace(actor.mayHear(request.address)!, '') : answer.text
    const word = actor.words.exec(heard)
    if (word) wrongs.push(`${what} “${heard.slice(Math.max(0, word.index - 60), word.index + 60)}”`)
    if (!other || isSame(other, request) || PUBLIC.test(request.address)) continue
    const none = await asks(sweep, actor, other)
    if ([answer, none].some(({ status }) => status === 429)) continue
    const [hers, nobodys] = [comparable(answer), comparable(none)]
    if (hers !== nobodys) wrongs.push(`${what} that there is something: ${difference(hers, nobodys)}`)
  }
  return wrongs
}

const isSame = (one: Request, other: Request) => one.address === other.address && written(one.body) === written(other.body)
const written = (body: Request['body']) => (body instanceof FormData ? JSON.stringify([...body]) : body)

async function asks(sweep: Sweep, { cookie }: { cookie?: string | undefined }, { kind, address, ...rest }: Request, origin?: string): Promise<Answer> {
  sweep.asked.set(kind, (sweep.asked.get(kind) ?? 0) + 1)
  return sweep.ask(address, { cookie, ...rest, ...(origin && { origin }) })
}

const comparable = ({ status, location, text }: Answer) => withoutChance(`${status} ${location}\n${text.split('\n').filter((line) => !/^(date|content-length|etag|set-cookie|content-security-policy|link|x-nextjs\S*|keep-alive): /.test(line)).join('\n')}`)

function difference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const from = Math.max(0, at - 40)
  return `“${one.slice(from, at + 80)}” instead of “${other.slice(from, at + 80)}”`
}

/** Ada's own browser, made to send this by somebody's page. */
async function fromElsewhere(sweep: Sweep, requests: Request[]): Promise<string[]> {
  const foreign = { owners: [sweep.worlds.hers.ada.id], companies: [] }
  const before = await sweep.sums(foreign)
  const statuses = await Promise.all(requests.map(async (request) => (await asks(sweep, { cookie: sweep.adas }, request, 'https://evil.example')).status))
  const changed = changedTables(before, await sweep.sums(foreign))
  return [...statuses.filter((status) => status !== 403).map((status) => `another site’s page is answered ${status}`), ...changed.map((table) => `another site’s page changed ${table}`)]
}

/** What is not listed is not done, even for Ada. */
async function otherMethods(sweep: Sweep, method: string, path: string): Promise<string[]> {
  const others = ['PUT', 'PATCH', 'DELETE']
  const answers = await Promise.all(others.map((other) => asks(sweep, { cookie: sweep.adas }, { kind: 'API', address: filled(path, sweep.worlds.ada), method: other })))
  return answers.flatMap(({ status }, i) => (status === 405 ? [] : [`${others[i]} ${path} (listed with ${method}) is answered ${status}`]))
}
