import { expect, test } from 'vitest'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { showInsight } from '@/insight/operations/show-insight'
import { watchTopics } from '@/insight/operations/watch-topics'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { addProduct } from '@/product/operations/add-product'
import type { Actor } from '@/platform/access/actor'
import { aCompany, aDomain, aPerson } from '../support/people'
import { asOwner, permit } from '../support/showing'

type Company = Awaited<ReturnType<typeof aCompany>>

/** Somebody new, with an issue that the company may read. */
async function aCustomer(company: Company, { topics = ['lights'], product = null as string | null, person = null as Actor<'person'> | null } = {}) {
  const ada = person ?? (await aPerson())
  const thing = product && (await addProduct(ada, { name: product, company: company.domain }))
  const issue = await reportIssue(ada, { title: 'Lights stay on', company: company.domain, topics, ...(thing && { productId: thing.id }) })
  const { entryId, permissionId } = await permit(ada, issue.id, { showsProduct: product !== null, until: 'solved' })
  return { ada, issueId: issue.id, entryId, permissionId }
}
const customers = async (company: Company, count: number, more: Parameters<typeof aCustomer>[1] = {}) => {
  const all = []
  for (let at = 0; at < count; at += 1) all.push(await aCustomer(company, more))
  return all
}

test('four people are no number, whatever they write, and neither is one with many issues', async () => {
  const acme = await aCompany(aDomain('acme'))
  const [first] = await customers(acme, 4)
  for (let at = 0; at < 3; at += 1) await aCustomer(acme, { person: first!.ada })
  expect(await showInsight(acme, {})).toMatchObject({ looked: null, topics: { groups: [] }, states: { groups: [] }, rises: [] })
})

test('a group of four is hidden, and what is shown does not tell it either', async () => {
  const acme = await aCompany(aDomain('acme'))
  await customers(acme, 5, { topics: ['lights'] })
  await customers(acme, 4, { topics: ['secret'] })
  const insight = await showInsight(acme, {})
  expect(insight).toMatchObject({ looked: 9, topics: { groups: [], left: true } })
  expect(JSON.stringify(insight)).not.toContain('secret')

  await customers(acme, 6, { topics: ['doors'] })
  expect((await showInsight(acme, {})).topics).toEqual({ groups: [{ label: 'doors', issues: 6 }], left: true })
})

test('five people are counted, by topic, product, state and answer, as long as it is permitted', async () => {
  const acme = await aCompany(aDomain('acme'))
  const zeta = await aCompany(aDomain('zeta'))
  const all = await customers(acme, 10, { topics: ['Lights'], product: 'i30 Kombi' })
  for (const { entryId } of all.slice(0, 5)) await answerIssue(acme, { entryId, body: 'Try fuse 7.' })

  expect(await showInsight(acme, {})).toMatchObject({
    looked: 10,
    topics: { groups: [{ label: 'lights', issues: 10 }], left: false },
    products: { groups: [{ label: 'i30 Kombi', issues: 10 }] },
    states: { groups: [{ label: 'ours', issues: 5 }, { label: 'theirs', issues: 5 }] },
    replies: { groups: [{ label: 'day', issues: 5 }, { label: 'none', issues: 5 }] },
  })
  expect(await showInsight(zeta, {})).toMatchObject({ looked: null })

  // Taken back and ended by itself: not counted any more.
  await revokePermission(all[9]!.ada, { permissionId: all[9]!.permissionId })
  await resolveIssue(all[8]!.ada, { issueId: all[8]!.issueId, outcome: 'solved' })
  expect(await showInsight(acme, {})).toMatchObject({ looked: 8 })
})

test('a topic rises when five people bring it up within a week, three times as often as usual', async () => {
  const acme = await aCompany(aDomain('acme'))
  await customers(acme, 4, { topics: ['lights'] })
  expect(await watchTopics(acme, {})).toEqual({ rises: [] })
  await customers(acme, 1, { topics: ['lights'] })
  expect(await watchTopics(acme, {})).toEqual({ rises: [{ topic: 'lights', issues: 5, more: false }] })

  // Fourteen in the two months before are nearly two a week: five are less than three times that.
  const earlier = await customers(acme, 14, { topics: ['lights'] })
  await asOwner(`update inbox_entry set created_at = now() - interval '20 days' where company_id = $1 and id = any($2)`, [acme.id, earlier.map(({ entryId }) => entryId)])
  expect(await watchTopics(acme, {})).toEqual({ rises: [] })
})

test('where much comes each week, a topic that always came does not rise, and one that comes three times as often does', async () => {
  const acme = await aCompany(aDomain('acme'))
  await customers(acme, 5, { topics: ['lights'] })
  // Thirty more like each of theirs within every week since.
  await asOwner(
    `with copy as (
       select e.owner_id, e.issue_id as was, gen_random_uuid() as id, gen_random_uuid() as permission_id, now() - week * interval '7 days' - n * interval '5 hours' as at
       from inbox_entry e, generate_series(0, 8) week, generate_series(1, 30) n where e.company_id = $1
     ), issues as (
       insert into issue (owner_id, id, title, topics, readers) select c.owner_id, c.id, i.title, i.topics, i.readers from copy c join issue i on i.owner_id = c.owner_id and i.id = c.was returning id
     ), permissions as (
       insert into permission (owner_id, id, issue_id, company_id, company_name) select owner_id, permission_id, id, $1, 'Acme' from copy returning id
     )
     insert into inbox_entry (company_id, id, owner_id, issue_id, permission_id, created_at, updated_at) select $1, gen_random_uuid(), owner_id, id, permission_id, at, at from copy`, [acme.id])
  expect(await watchTopics(acme, {})).toEqual({ rises: [] })

  await asOwner(`update issue set topics = '{doors}' where id in (select issue_id from inbox_entry where company_id = $1 and created_at > now() - interval '2 days')`, [acme.id])
  expect(await watchTopics(acme, {})).toEqual({ rises: [{ topic: 'doors', issues: expect.any(Number) as number, more: true }] })
})
