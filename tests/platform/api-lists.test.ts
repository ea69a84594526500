// Every list of the API, one row a page: following `next` gives what the whole list gives, each row once. And what cannot be read in
// an address is told, never passed over: a filter that means nothing would give everything.
import { beforeAll, expect, test } from 'vitest'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { startImport } from '@/import/operations/start-import'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { startAsk } from '@/ask/operations/start-ask'
import { addIntent } from '@/intent/operations/add-intent'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { inviteColleague } from '@/member/operations/invite-colleague'
import { writeNotice } from '@/notice/operations/write-notice'
import { giveStanding } from '@/permission/operations/give-standing'
import { permitIssue } from '@/permission/operations/permit-issue'
import { newId, newToken } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { writeReply } from '@/reply/operations/write-reply'
import { addReminder } from '@/reminder/operations/add-reminder'
import { addDocument } from '@/document/operations/add-document'
import { newFileKey } from '@/document/file-key'
import { addEndpoint } from '@/webhook/operations/add-endpoint'
import { sendTest } from '@/webhook/operations/send-test'
import openapi from '../../docs/openapi.json'
import { aCompanyToken, ask, aToken } from '../support/api'
import { aCompany, aPerson } from '../support/people'
import { aVisitor } from '../support/recommendations'

const ROWS = 3
let ids: Record<string, string>
let tokens: { person: string; company: string }

beforeAll(async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const issue = await reportIssue(ada, { title: 'About which much is kept', company: acme.domain })
  const recommendation = await writeRecommendation(ada, { productId: (await addProduct(ada, { name: 'A lamp' })).id, title: 'The lamp', sentence: 'Bright.' })
  const { endpointId } = await addEndpoint(acme, { url: 'https://example.com/hook', types: ['issue.permitted'] })
  for (let row = 0; row < ROWS; row++) {
    const shown = await reportIssue(ada, { title: `Shown ${row}`, company: acme.domain })
    const { entryId } = await permitIssue(ada, { issueId: shown.id, until: 'solved' })
    await readPermittedIssue(acme, { entryId })
    await removeIssue(ada, { issueId: (await reportIssue(ada, { title: `Thrown away ${row}` })).id })
    const product = await addProduct(ada, { name: `Thing ${row}`, company: `shop-${row}-${newId()}.example` })
    await giveStanding(ada, { productId: (await addProduct(ada, { name: `Standing ${row}`, company: acme.domain })).id })
    await writeRecommendation(ada, { productId: product.id, title: `Rather ${row}`, sentence: 'Yes.' })
    await logInteraction(ada, { issueId: issue.id, channel: 'call', said: `Said ${row}` })
    await addIntent(ada, { text: `Wanted ${row}` })
    await addReminder(ada, { text: `Think ${row}`, dueOn: '2030-01-31' })
    await startImport(ada, { fileName: `${row}.csv`, fileKey: `imports/${newToken()}`, bytes: 1 })
    await addDocument(ada, { issueId: issue.id, name: `${row}.pdf`, type: 'application/pdf', bytes: 1, fileKey: newFileKey(ada.id) })
    await createCaseLink(ada, { issueId: issue.id, label: `Agent ${row}` })
    const { address } = await createShareLink(ada, { recommendationId: recommendation.id, label: `Bo ${row}` })
    await writeReply((await aVisitor(address))!, { kind: 'thanks', writerKey: newToken(), address: '192.0.2.7' })
    await writeNotice(acme, { aboutTopic: 'billing', title: `Known ${row}`, body: 'We are sorry.' })
    await inviteColleague(acme, { email: `cleo-${row}@example.com`, role: 'agent' })
    await sendTest(acme, { endpointId })
  }
  const { askId } = await startAsk(ada, { intentId: (await addIntent(ada, { text: 'A lamp' })).id, question: 'Which?', name1: 'This' })
  for (let row = 0; row < ROWS; row++) await createShareLink(ada, { askId })
  ids = { askId, companyId: acme.id, issueId: issue.id, recommendationId: recommendation.id, endpointId }
  tokens = { person: (await aToken(ada)).token, company: (await aCompanyToken(acme)).token }
})

// What was imported is read from a file by the worker; the rows and companies of an import are followed in its own room. One archive is made
// at a time. Today and the scorecard are no pages.
const ELSEWHERE = ['/api/v1/imports/{importId}/rows', '/api/v1/exports', '/api/v1/imports/{importId}/companies', '/api/v1/today', '/api/v1/companies/scorecard']
type Parameter = { name: string; in: string; schema: { enum?: string[]; type?: string } }
const gets = openapi.paths as unknown as Record<string, { get?: { parameters?: Parameter[] } }>
const choices = Object.entries(gets).flatMap(([path, { get }]) =>
  (get?.parameters ?? []).filter((parameter) => parameter.in === 'query' && (parameter.schema.enum || parameter.schema.type === 'integer')).map(({ name }) => [path, name] as const))
const lists = Object.keys(gets).filter((path) => gets[path]!.get?.parameters?.some(({ name }) => name === 'take') && !ELSEWHERE.includes(path))

test.each(lists)('%s', async (path) => {
  const whole = await pageOf(path, 100)
  expect(whole.rows.length).toBeGreaterThanOrEqual(ROWS)
  expect(whole.next).toBeNull()

  const one = []
  for (let next: string | null | undefined; next !== null; ) {
    const page = await pageOf(path, 1, next)
    expect(page.rows.length).toBeLessThanOrEqual(1)
    one.push(...page.rows)
    next = page.next
    expect(one.length).toBeLessThanOrEqual(whole.rows.length)
  }
  expect(one).toEqual(whole.rows)
})

test('there are lists to choose from', () => expect(choices.length).toBeGreaterThan(20))

test.each(choices)('%s does not take nonsense for %s', async (path, name) => {
  const address = path.replace('/api/v1', '').replace(/\{(\w+)\}/g, (_, place: string) => ids[place] ?? newId())
  const said = await ask('GET', `${address}?${name}=nonsense`, { token: path.includes('/portal/') ? tokens.company : tokens.person })
  expect(said.status, said.text).toBe(422)
  expect(said.json.fields).toHaveProperty(name)
})

async function pageOf(path: string, take: number, next?: string) {
  const place = path.includes('/reminders') ? 'after' : 'before'
  const address = path.replace('/api/v1', '').replace(/\{(\w+)\}/g, (_, name: string) => ids[name]!)
  const said = await ask('GET', `${address}?take=${take}${next ? `&${place}=${next}` : ''}`, { token: path.includes('/portal/') ? tokens.company : tokens.person })
  expect(said.status, said.text).toBe(200)
  const data = said.json.data as unknown[] | Record<string, unknown>
  const rows = (Array.isArray(data) ? data : Object.values(data).find(Array.isArray)) as unknown[]
  return { rows, next: said.json.next ?? null }
}
