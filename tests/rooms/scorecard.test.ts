import { expect, test } from 'vitest'
import { reportIssue } from '@/issue/operations/report-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { removeRelationship } from '@/relationship/operations/remove-relationship'
import { showScorecard } from '@/scorecard/operations/show-scorecard'
import { aCompany, aPerson } from '../support/people'
import { asOwner } from '../support/showing'

type Touch = { issueId?: string; direction: 'in' | 'out'; at: string; unwanted?: boolean }
const touch = (ada: Actor<'person'>, companyId: string, { at, ...data }: Touch) =>
  openAs(ada, (db) => db.interaction.create({ data: { companyId, channel: 'call', at: new Date(at), ...data }, select: { id: true } }))

test('a scorecard is made of nobody’s records but my own, and a company without a story is not on it', async () => {
  const ada = await aPerson()
  await reportIssue(ada, { title: 'Broken', company: 'Acme' })
  await addRelationship(ada, { company: 'Quiet' })
  expect((await showScorecard(await aPerson('Bo'), {})).scores).toEqual([])

  const { scores } = await showScorecard(ada, {})
  expect(scores).toMatchObject([{ name: 'Acme', issues: 1, replyHours: null, replies: 0, solvedShare: 0, returned: [], unwanted: 0 }])
  await removeRelationship(ada, { companyId: scores[0]!.companyId })
  expect((await showScorecard(ada, {})).scores).toEqual([])
})

test('reply time is the middle of the times from my first unanswered word to their next one', async () => {
  const ada = await aPerson()
  const { id: issueId, company } = await reportIssue(ada, { title: 'Broken', company: 'Acme' })
  const { companyId } = company!
  // 49 hours, however often I called in between; 2 hours; a call that nobody asked for; 10 hours.
  for (const [direction, at] of [
    ['out', '2026-01-02T08:00:00Z'],
    ['out', '2026-01-03T08:00:00Z'],
    ['in', '2026-01-04T09:00:00Z'],
    ['in', '2026-01-05T08:00:00Z'],
    ['out', '2026-01-06T08:00:00Z'],
    ['in', '2026-01-06T10:00:00Z'],
    ['out', '2026-01-07T00:00:00Z'],
    ['in', '2026-01-07T10:00:00Z'],
  ] as const) await touch(ada, companyId, { issueId, direction, at })
  await touch(ada, companyId, { direction: 'out', at: '2026-01-08T00:00:00Z' })

  expect((await showScorecard(ada, {})).scores).toMatchObject([{ replyHours: 10, replies: 3 }])
})

test('an answer here is timed from when they could read my word, and a note to myself asks nobody', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: issueId } = await reportIssue(ada, { title: 'Broken', company: acme.domain })
  await permitIssue(ada, { issueId })
  await asOwner(`update permission set created_at = '2026-01-10T00:00:00Z' where issue_id = $1`, [issueId])
  const say = (author: string, at: string, more: object = {}) =>
    openAs(ada, (db) => db.message.create({ data: { issueId, author, body: 'Hello', createdAt: new Date(at), id: newId(), ...more }, select: { id: true } }))
  await say('person', '2026-01-01T00:00:00Z')
  await say('company', '2026-01-10T06:00:00Z', { companyId: acme.id, agentName: 'Bo' })
  await say('person', '2026-01-11T00:00:00Z', { private: true })
  await say('company', '2026-01-12T00:00:00Z', { companyId: acme.id, agentName: 'Bo' })

  expect((await showScorecard(ada, {})).scores).toMatchObject([{ replyHours: 6, replies: 1 }])
})

test('solved, returned and unwanted, in the order that is asked for; what nobody knows comes last', async () => {
  const ada = await aPerson()
  const report = async (company: string, more: object = {}) => reportIssue(ada, { title: 'Broken', company, ...more })
  const one = await report('Acme', { recovered: '10', currency: 'EUR' })
  await report('Acme', { recovered: '3', currency: 'USD' })
  await report('Acme', { kind: 'praise' })
  await removeIssue(ada, { issueId: (await report('Acme', { recovered: '99', currency: 'EUR' })).id })
  const two = await report('Zeta', { recovered: '20', currency: 'EUR' })
  const praise = await report('beta', { kind: 'praise' })
  await resolveIssue(ada, { issueId: one.id })
  await resolveIssue(ada, { issueId: two.id, outcome: 'given-up' })
  for (const at of ['2026-01-01', '2026-01-02']) await touch(ada, praise.company!.companyId, { direction: 'in', at, unwanted: true })

  const names = async (sort: 'name' | 'issues' | 'solved' | 'returned' | 'unwanted', order: 'up' | 'down' = 'down') =>
    (await showScorecard(ada, { sort, order })).scores.map((score) => score.name)
  const { scores, currency, more } = await showScorecard(ada, {})
  expect([currency, more]).toEqual(['EUR', false])
  expect(scores).toMatchObject([
    { name: 'Acme', issues: 3, solvedShare: 50, returned: [{ currency: 'EUR', amount: '10.00' }, { currency: 'USD', amount: '3.00' }], unwanted: 0 },
    { name: 'beta', issues: 1, solvedShare: null, returned: [], unwanted: 2 },
    { name: 'Zeta', issues: 1, solvedShare: 0, returned: [{ currency: 'EUR', amount: '20.00' }] },
  ])
  expect(await names('name', 'up')).toEqual(['Acme', 'beta', 'Zeta'])
  expect(await names('name', 'down')).toEqual(['Zeta', 'beta', 'Acme'])
  expect(await names('returned')).toEqual(['Zeta', 'Acme', 'beta'])
  expect(await names('unwanted')).toEqual(['beta', 'Acme', 'Zeta'])
  expect(await names('solved')).toEqual(['Acme', 'Zeta', 'beta'])
  expect(await names('solved', 'up')).toEqual(['Zeta', 'Acme', 'beta'])
  expect(await showScorecard(ada, { take: 2 })).toMatchObject({ more: true, scores: [{ name: 'Acme' }, { name: 'beta' }] })
})
