// What the page of one company tells: money, reply times, one timeline of it all, and an edit that two tabs share.
import { expect, test } from 'vitest'
import { companyIdOf } from '@/company/company-id'
import { addIntent } from '@/intent/operations/add-intent'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { addProduct } from '@/product/operations/add-product'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { editRelationship } from '@/relationship/operations/edit-relationship'
import { getOverview } from '@/relationship/operations/get-overview'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { readCompanyTimeline } from '@/relationship/operations/read-company-timeline'
import { aDomain, aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

async function aShop(ada: Actor<'person'>) {
  const domain = aDomain()
  await addRelationship(ada, { company: domain })
  return { domain, companyId: companyIdOf(domain) }
}

const touch = (ada: Actor<'person'>, companyId: string, issueId: string | null, direction: 'in' | 'out', at: string) =>
  openAs(ada, (db) => db.interaction.create({ data: { companyId, issueId, channel: 'call', direction, at: new Date(at), who: 'Kim' } }))

test('status, tags and notes are kept, and an edit that leaves the status out leaves it alone', async () => {
  const ada = await aPerson()
  const { companyId, domain } = await aShop(ada)
  const edit = { companyId, name: 'Acme', website: domain }

  await expect(editRelationship(ada, { ...edit, status: 'hated' as 'avoid' })).rejects.toMatchObject({ fields: { status: ['Choose how it stands between you.'] } })
  await expect(editRelationship(ada, { ...edit, tags: Array.from({ length: 21 }, (_, n) => `t${n}`).join(' ') })).rejects.toMatchObject({
    fields: { tags: ['Twenty tags are enough.'] },
  })
  const edited = await editRelationship(ada, { ...edit, status: 'avoid', tags: '#car, family car', notes: '**Never** again' })
  expect(edited).toMatchObject({ status: 'avoid', tags: ['car', 'family'], notes: '**Never** again' })
  expect(await editRelationship(ada, edit)).toMatchObject({ status: 'avoid', tags: [], notes: null })
  expect((await listRelationships(ada, {})).rows).toMatchObject([{ name: 'Acme', status: 'avoid', tags: [] }])
})

test('two tabs: the second is told, sees what the first saved, and may save again', async () => {
  const ada = await aPerson()
  const { companyId, domain } = await aShop(ada)
  const { version } = await getOverview(ada, { companyId })
  const edit = { companyId, website: domain, version }
  await editRelationship(ada, { ...edit, name: 'First', status: 'former', tags: 'one two', since: '2019-05-01' })

  const second = { ...edit, name: 'Second', notes: 'Mine' }
  const saved = { version: String(version + 1), name: 'First', status: 'former', tags: 'one two', since: '2019-05-01', website: domain, notes: '' }
  await expect(editRelationship(ada, second)).rejects.toMatchObject({ code: 'CONFLICT', saved })
  expect((await getOverview(ada, { companyId })).name).toBe('First')
  expect(await editRelationship(ada, { ...second, version: version + 1 })).toMatchObject({ name: 'Second', notes: 'Mine' })
  expect(await editRelationship(ada, { companyId, website: domain, name: 'A program' })).toMatchObject({ name: 'A program' })
})

test('money: what was paid, what came back and what is owed, each currency for itself', async () => {
  const ada = await aPerson()
  const { companyId, domain } = await aShop(ada)
  const year = new Date().getUTCFullYear()
  await addProduct(ada, { name: 'Jar', company: domain, price: '19.90', currency: 'EUR', boughtOn: `${year - 2}-03-01` })
  await addProduct(ada, { name: 'Lid', company: domain, price: '0.10', currency: 'EUR', boughtOn: `${year}-01-01` })
  await addProduct(ada, { name: 'Box', company: domain, price: '5', currency: 'USD' })
  await addProduct(ada, { name: 'Gift', company: domain })
  await addProduct(ada, { name: 'From somebody else', company: 'Zeta', price: '1000', currency: 'EUR' })
  await reportIssue(ada, { title: 'Broken', company: domain, atStake: '19.90', recovered: '5', currency: 'EUR' })
  const over = await reportIssue(ada, { title: 'Late', company: domain, atStake: '7', recovered: '2', currency: 'EUR' })
  await resolveIssue(ada, { issueId: over.id })

  const page = await getOverview(ada, { companyId })
  expect(page.money).toEqual({
    spent: [{ amount: '20.00', currency: 'EUR' }, { amount: '5.00', currency: 'USD' }],
    perYear: [],
    refunded: [{ amount: '7.00', currency: 'EUR' }],
    owed: [{ amount: '14.90', currency: 'EUR' }],
  })
  expect(page.moneyByYear).toEqual({
    currency: 'EUR',
    years: [
      { year: year - 2, amount: '19.90' },
      { year: year - 1, amount: '0.00' },
      { year, amount: '0.10' },
    ],
  })
  expect((await getOverview(ada, { companyId: (await aShop(ada)).companyId })).moneyByYear).toBeNull()
})

test('a subscription costs what it cost so far, and a year of it', async () => {
  const ada = await aPerson()
  const { companyId, domain } = await aShop(ada)
  const year = new Date().getUTCFullYear()
  const { id: productId } = await addProduct(ada, { name: 'Line', company: domain, price: '10', currency: 'EUR', boughtOn: `${year - 2}-01-01` })
  await openAs(ada, (db) => db.subscription.create({ data: { productId, period: 'year' }, select: { productId: true } }))

  const { money, moneyByYear } = await getOverview(ada, { companyId })
  expect(money).toMatchObject({ spent: [{ amount: '30.00', currency: 'EUR' }], perYear: [{ amount: '10.00', currency: 'EUR' }] })
  expect(moneyByYear!.years.map(({ amount }) => amount)).toEqual(['10.00', '10.00', '10.00'])
})

test('a reply is timed from the first unanswered word, and what nobody answered has no time', async () => {
  const ada = await aPerson()
  const { companyId, domain } = await aShop(ada)
  const { id: issueId } = await reportIssue(ada, { title: 'Broken', company: domain })
  const silent = await reportIssue(ada, { title: 'Silence', company: domain })
  await touch(ada, companyId, issueId, 'in', '2026-01-01T08:00:00Z')
  await touch(ada, companyId, issueId, 'out', '2026-01-02T08:00:00Z')
  await touch(ada, companyId, issueId, 'out', '2026-01-03T08:00:00Z')
  await touch(ada, companyId, issueId, 'in', '2026-01-04T09:00:00Z')
  await touch(ada, companyId, issueId, 'in', '2026-01-05T08:00:00Z')
  await touch(ada, companyId, issueId, 'out', '2026-01-06T08:00:00Z')
  await touch(ada, companyId, issueId, 'in', '2026-01-06T10:00:00Z')
  await touch(ada, companyId, silent.id, 'out', '2026-01-06T08:00:00Z')

  const { replies } = await getOverview(ada, { companyId })
  expect(replies).toEqual([49, 2].map((hours) => ({ issueId, title: 'Broken', hours })))
})

test('one timeline of it all, page by page: nothing twice, nothing left out', async () => {
  const ada = await aPerson()
  const { companyId, domain } = await aShop(ada)
  await expect(readCompanyTimeline(await aPerson('Bo'), { companyId })).rejects.toMatchObject(gone)
  for (const before of ['yesterday', '2026-01-01T00:00:00+00:00~issue~1', '2026-99-01T00:00:00+00:00~issue~00000000-0000-0000-0000-000000000000']) {
    await expect(readCompanyTimeline(ada, { companyId, before })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  }

  const at = new Date('2026-02-02T10:00:00Z')
  const issue = await reportIssue(ada, { title: 'Broken', company: domain })
  const lost = await reportIssue(ada, { title: 'Lost', company: domain })
  await resolveIssue(ada, { issueId: lost.id, outcome: 'given-up' })
  await addProduct(ada, { name: 'Jar', company: domain, boughtOn: '2026-02-02' })
  await addIntent(ada, { text: 'Bigger jar', company: domain })
  await giveOpinion(ada, { companyId, verdict: 'recommends' })
  // Many at the very same instant, as an import or a fast hand leaves them.
  for (let n = 0; n < 7; n++) await touch(ada, companyId, n % 2 ? issue.id : null, n % 3 ? 'in' : 'out', at.toISOString())
  await openAs(ada, (db) => db.issue.updateMany({ where: { companyId }, data: { createdAt: at } }))

  const seen: string[] = []
  for (let before: string | undefined, pages = 0; pages < 20; pages++) {
    const { lines, earlier } = await readCompanyTimeline(ada, { companyId, take: 3, before })
    seen.push(...lines.map((line) => `${line.at} ${line.kind} ${line.id}`))
    if (!earlier) break
    before = earlier
  }
  const { lines: all, earlier } = await readCompanyTimeline(ada, { companyId, take: 100 })
  expect(seen).toEqual(all.map((line) => `${line.at} ${line.kind} ${line.id}`))
  expect(earlier).toBeNull()
  expect(seen).toHaveLength(13)
  expect(new Set(seen).size).toBe(13)
  expect(all.map((line) => line.at)).toEqual(all.map((line) => line.at).sort().reverse())
  expect(new Set(all.map((line) => line.kind))).toEqual(new Set(['issue', 'given-up', 'product', 'intent', 'opinion', 'contact-in', 'contact-out']))
  const page = await getOverview(ada, { companyId })
  expect([page.timeline.length, page.earlier !== null]).toEqual([10, true])
})
