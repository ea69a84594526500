// One person with so many records, of the kinds and in the proportions that people have. A tenth of it is with one company.
import { createAccount } from '@/account/operations/create-account'
import { signIn } from '@/account/operations/sign-in'
import { anyone, proveActor, system } from '@/platform/auth/prove-actor'
import { SESSION_COOKIE, sealSession } from '@/platform/auth/session-cookie'
import { openAs, type Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { wordsFrom, type Words } from './words'

const PASSWORD = 'a notebook of my own'
const DAY_MS = 24 * 3_600_000
const AT_ONCE = 2_000

/** `holds` is a word that the page must have. */
export type Ring = { size: number; cookie: string; pages: Record<string, { path: string; holds: string }> }

export async function tellRing(size: number): Promise<Ring> {
  const email = `bench-${size}@example.com`
  const { personId } = await createAccount(system, { name: 'Ada', email, password: PASSWORD })
  const { token } = await signIn(anyone, { email, password: PASSWORD, browser: 'bench', address: '127.0.0.1' })
  const words = wordsFrom(size)
  const kept = await openAs(proveActor('person', personId), (db) => fill(db, words, size))
  console.log(`Told a ring of ${size} records.`)
  return { size, cookie: `${SESSION_COOKIE}=${await sealSession(token)}`, pages: pagesOf(kept) }
}

type Kept = Awaited<ReturnType<typeof fill>>

function pagesOf({ companies, products, issues }: Kept): Ring['pages'] {
  const company = companies[0]!
  const product = products[0]!
  const issue = issues[0]!
  // The words stand in both rings: what is found is compared with what is found. Four of a kind are what the box asks for.
  const [, where, , how, , , second] = issue.title.split(' ')
  const typed = (words: string) => `/api/v1/search?each=4&q=${encodeURIComponent(words)}`
  return {
    '(a page that reads nothing: /help)': { path: '/help', holds: '</html>' },
    Today: { path: '/today', holds: '</main>' },
    'company page': { path: `/companies/${company.companyId}`, holds: company.name },
    'product page': { path: `/have/${product.id}`, holds: product.name },
    'issue page': { path: `/issues/${issue.id}`, holds: issue.title },
    'list of companies': { path: '/companies', holds: '/companies/' },
    'list of things': { path: '/have', holds: '/have/' },
    'list of issues': { path: '/issues', holds: '/issues/' },
    'search as typed: a word': { path: typed(product.name.split(' ')[0]!), holds: '"found"' },
    'search as typed: half a word': { path: typed('atter'), holds: '"found"' },
    'search as typed: three words': { path: typed(`${where} ${how} ${second}`), holds: '"found"' },
    'search as typed: with a typo': { path: typed('battrey'), holds: '"instead":"battery"' },
    'search page': { path: '/search?q=battery', holds: '</main>' },
  }
}

async function fill(db: Db, words: Words, size: number) {
  const share = (part: number) => Math.max(2, Math.round(size * part))
  const daysAgo = (most: number) => new Date(Date.now() - words.upTo(most) * DAY_MS)

  const companies = many(share(0.02), (n) => ({ id: newId(), companyId: newId(), name: words.maker(n), customerNumber: `C-${1000 + n}`, updatedAt: daysAgo(900) }))
  const withCompany = () => (words.chance() < 0.1 ? companies[0]! : words.one(companies)).companyId
  const products = many(share(0.38), () => ({
    ...{ id: newId(), companyId: withCompany(), name: words.thing(), model: `M${words.upTo(9_000)}` },
    ...{ price: (5 + words.upTo(90_000) / 100).toFixed(2), currency: 'EUR', boughtOn: daysAgo(3_000), createdAt: daysAgo(3_000) },
  }))
  products[0]!.companyId = companies[0]!.companyId
  const issues = many(share(0.24), (n) => {
    const product = words.one(products)
    const at = daysAgo(1_500)
    const lastWord = words.chance() < 0.2 ? 'company' : 'person'
    const reachedAt = lastWord === 'person' && words.chance() < 0.2 ? at : null
    return { id: newId(), reachedAt, companyId: product.companyId, productId: product.id, title: words.trouble(), details: words.sentence(), topics: [words.topic()], lastWord, kind: n % 7 ? 'problem' : 'claim', createdAt: at, updatedAt: at }
  })
  const over = issues.filter((_, n) => n % 4 !== 0)
  const messages = many(share(0.18), () => ({ id: newId(), issueId: words.one(issues).id, body: words.sentence(), createdAt: daysAgo(1_500) }))
  const interactions = many(share(0.12), () => {
    const issue = words.one(issues)
    return { id: newId(), companyId: issue.companyId, issueId: issue.id, channel: words.one(['call', 'mail', 'chat']), direction: words.one(['in', 'out']), who: 'Kim', said: words.sentence(), at: daysAgo(1_500) }
  })
  const intents = many(share(0.02), () => ({ id: newId(), text: `A better ${words.thing()}`, topic: words.topic() }))
  const opinions = many(share(0.02), () => ({ id: newId(), companyId: withCompany(), verdict: words.one(['recommends', 'not-for-me']), sentence: words.sentence(), createdAt: daysAgo(1_500) }))
  const warranties = many(share(0.02), () => ({ id: newId(), productId: words.one(products).id, until: new Date(Date.now() + (words.upTo(1_500) - 700) * DAY_MS) }))
  const reminders = many(share(0.005), () => ({ id: newId(), text: `Look after the ${words.thing()}`, dueOn: new Date(Date.now() + (words.upTo(700) - 20) * DAY_MS) }))

  await inParts(companies, (data) => db.relationship.createMany({ data }))
  await inParts(products, (data) => db.product.createMany({ data }))
  await inParts(issues, (data) => db.issue.createMany({ data }))
  await inParts(over, (some) => db.resolution.createMany({ data: some.map(({ id }) => ({ issueId: id })) }))
  await inParts(messages, (data) => db.message.createMany({ data }))
  await inParts(interactions, (data) => db.interaction.createMany({ data }))
  await inParts(intents, (data) => db.intent.createMany({ data }))
  await inParts(opinions, (data) => db.opinion.createMany({ data }))
  await inParts(warranties, (data) => db.warranty.createMany({ data }))
  await inParts(reminders, (data) => db.reminder.createMany({ data }))
  return { companies, products, issues }
}

export const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

async function inParts<T>(rows: T[], write: (some: T[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += AT_ONCE) await write(rows.slice(from, from + AT_ONCE))
}
