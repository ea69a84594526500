import { expect, test } from 'vitest'
import { listAccess } from '@/access-log/operations/list-access'
import { listUnusual } from '@/access-log/operations/list-unusual'
import { exportAccess } from '@/access-log/export-route'
import { openPermittedDocument } from '@/document/operations/open-permitted-document'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { openAs } from '@/platform/access/doorway'
import { newId, newToken } from '@/platform/ids'
import { reportIssue } from '@/issue/operations/report-issue'
import { aDocument, signedIn } from '../support/documents'
import { lookedAt } from '../support/looks'
import { aStory, asOwner, permit } from '../support/showing'
import { aPerson } from '../support/people'

test('Bo sees nothing of who read what of Ada, and who may', async () => {
  const { ada, acme, issue } = await aStory()
  const bo = await aPerson('Bo')
  const { entryId } = await permit(ada, issue.id)
  await readPermittedIssue(acme, { entryId })

  expect(await listAccess(bo, {})).toEqual([])
  expect(await listAccess(bo, { recordId: issue.id })).toEqual([])
  expect(await listAccess(bo, { companyId: acme.id })).toEqual([])
  expect(await (await exportAccess(await asked(bo, 'json'), {})).json()).toEqual([])
})

test('Ada sees who of which company read what, and when, newest first and page by page', async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId } = await permit(ada, issue.id)
  await readPermittedIssue(acme, { entryId })
  await readPermittedIssue(acme, { entryId })

  const [latest, first] = await listAccess(ada, {})
  expect(latest).toMatchObject({
    by: { kind: 'company', companyId: acme.id, agentName: 'Bo' },
    record: { kind: 'issue', id: issue.id, title: 'Interior lights stay on' },
  })
  expect(Date.now() - Date.parse(latest!.at)).toBeLessThan(10_000)
  expect(await listAccess(ada, { take: 1, before: latest!.id })).toEqual([first])
  expect(await listAccess(ada, { recordId: newId() })).toEqual([])
})

test("a friend's visit is told by the name of the link, and a preview as a preview", async () => {
  const { ada } = await aStory()
  const link = await aLink(ada.id, 'For Mia')
  const event = `insert into access_event (owner_id, id, share_link_id, record_kind, record_id, preview) values ($1, $2, $3, 'recommendation', $4, $5)`
  await asOwner(event, [ada.id, newId(), link.id, link.recommendationId, true])
  await asOwner(event, [ada.id, newId(), link.id, link.recommendationId, false])

  expect(await listAccess(ada, {})).toMatchObject([
    { by: { kind: 'link', label: 'For Mia', preview: false }, record: { kind: 'recommendation', title: 'A fine camera' } },
    { by: { kind: 'link', preview: true } },
  ])
})

test('nobody can write into the log in the name of somebody else, nor change it', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  await permit(ada, issue.id)
  const line = { ownerId: ada.id, id: newId(), companyId: zeta.id, companyName: 'Zeta', agentName: 'Eve', recordKind: 'issue', recordId: issue.id }
  await expect(openAs(acme, (db) => db.accessEvent.createMany({ data: line }))).rejects.toThrow(/row-level security/)
  await expect(openAs(ada, (db) => db.accessEvent.createMany({ data: line }))).rejects.toThrow(/denied/)
  await expect(openAs(ada, (db) => db.accessEvent.deleteMany({}))).rejects.toThrow(/denied/)
})

test('each line names the permission it was read under, and no company names another', async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId, permissionId } = await permit(ada, issue.id, { showsDocuments: true })
  const document = await aDocument(ada, { issueId: issue.id })
  const { documents } = await readPermittedIssue(acme, { entryId })
  await openPermittedDocument(acme, { entryId, attachmentId: documents[0]!.attachmentId })

  expect(await listAccess(ada, { permissionId })).toMatchObject([
    { permissionId, record: { kind: 'document', id: document.id } },
    { permissionId, record: { kind: 'issue', id: issue.id } },
  ])
  const line = { ownerId: ada.id, id: newId(), companyId: acme.id, companyName: 'Acme', agentName: 'Bo', recordKind: 'issue', recordId: issue.id }
  await expect(openAs(acme, (db) => db.accessEvent.createMany({ data: { ...line, permissionId: newId() } }))).rejects.toThrow(/does not see/)
})

test('the log is filtered by company, record, agent, time and kind of reader', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const link = await aLink(ada.id, 'For Mia')
  await lookedAt(ada.id, [
    { company: acme.id, agent: 'Bo_1', record: issue.id, at: '2026-03-01T12:00:00Z' },
    { company: zeta.id, agent: 'Eve', record: newId(), at: '2026-03-02T12:00:00Z' },
    { link: link.id, record: link.recommendationId, at: '2026-03-03T12:00:00Z' },
  ])
  const count = async (filters: Parameters<typeof listAccess>[1]) => (await listAccess(ada, filters)).length

  expect(await count({})).toBe(3)
  expect(await count({ companyId: acme.id })).toBe(1)
  expect(await count({ recordId: issue.id })).toBe(1)
  expect([await count({ agent: 'bo_' }), await count({ agent: 'bo%' }), await count({ agent: 'eve' })]).toEqual([1, 0, 1])
  expect([await count({ reader: 'company' }), await count({ reader: 'link' }), await count({ reader: 'preview' })]).toEqual([2, 1, 0])
  expect(await count({ from: '2026-03-02', until: '2026-03-02' })).toBe(1)
  expect(await count({ companyId: zeta.id, until: '2026-03-01' })).toBe(0)
})

test('the log leaves as a file: safe in a spreadsheet, whole for a program, filtered as asked', async () => {
  const { ada, acme } = await aStory()
  const issue = await reportIssue(ada, { title: '=HYPERLINK("https://evil.example")', company: acme.domain })
  const at = (n: number) => new Date(Date.now() - n * 3_600_000).toISOString()
  await lookedAt(ada.id, Array.from({ length: 1100 }, (_, n) => ({ company: acme.id, agent: '@Bo', record: issue.id, at: at(n) })))
  const csv = await exportAccess(await asked(ada, 'csv'), {})
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="who-looked-\d{4}-\d\d-\d\d.csv"$/)
  const lines = (await csv.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(1101)
  expect(lines[1]).toContain(`company,Acme,'@Bo,,issue,"'=HYPERLINK(""https://evil.example"")",${issue.id}`)

  const json = (await (await exportAccess(await asked(ada, 'json'), {})).json()) as { id: string }[]
  expect(new Set(json.map(({ id }) => id)).size).toBe(1100)
  expect(await (await exportAccess(await asked(ada, 'json', '&agent=eve&companyId='), {})).json()).toEqual([])
  expect((await exportAccess(await asked(ada, 'json', '&companyId=x'), {})).status).toBe(422)
  expect((await exportAccess(new Request('http://localhost:3000/api/v1/access/export'), {})).status).toBe(401)
})

test('twenty records in ten minutes are usual, one more is not; nor is one record read often', async () => {
  const { ada, acme } = await aStory()
  const records = Array.from({ length: 21 }, newId)
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 9, 0, minute * 28)).toISOString()
  const bo = records.map((record, n) => ({ company: acme.id, agent: 'Bo', record, at: at(n) }))
  await lookedAt(ada.id, bo.slice(0, 20))
  await lookedAt(ada.id, bo.map(({ at: then }) => ({ company: acme.id, agent: 'Ann', record: records[0]!, at: then })))
  expect(await listUnusual(ada, { days: 365 })).toEqual([])
  expect((await listAccess(ada, {})).some(({ unusual }) => unusual)).toBe(false)

  await lookedAt(ada.id, bo.slice(20))
  expect(await listUnusual(ada, { days: 365 })).toMatchObject([{ kind: 'many', companyId: acme.id, agentName: 'Bo', count: 21, from: at(0), until: at(20) }])
  const marked = (await listAccess(ada, { take: 100 })).filter(({ unusual }) => unusual)
  expect(marked).toHaveLength(21)
  expect(new Set(marked.map(({ by }) => by.kind === 'company' && by.agentName))).toEqual(new Set(['Bo']))
  expect(await listUnusual(await aPerson('Bo'), { days: 365 })).toEqual([])
})

test('a day with more than three times the usual reads stands out, once there are days to compare it with', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const busy = (company: string, day: number, reads: number) =>
    lookedAt(ada.id, Array.from({ length: reads }, (_, n) => ({ company, agent: 'Bo', record: issue.id, at: new Date(Date.UTC(2026, 10, day, 8, n)).toISOString() })))
  for (const [day, reads] of [[2, 4], [3, 4], [4, 4], [5, 12], [6, 13]] as const) await busy(acme.id, day, reads)
  await busy(zeta.id, 6, 40)
  // 12 is three times 4, no more; 13 is compared with the 6 of all days before.
  expect(await listUnusual(ada, { days: 365 })).toEqual([])

  await busy(acme.id, 6, 10)
  expect(await listUnusual(ada, { days: 365 })).toMatchObject([{ kind: 'day', companyId: acme.id, agentName: null, count: 23, usual: 6 }])
})

const asked = async (person: Parameters<typeof signedIn>[0], format: string, more = '') =>
  new Request(`http://localhost:3000/api/v1/access/export?format=${format}${more}`, { headers: await signedIn(person) })

async function aLink(ownerId: string, label: string, expiresAt: string | null = null) {
  const link = { id: newId(), recommendationId: newId() }
  await asOwner(`insert into recommendation (owner_id, id, title, sentence, author_name) values ($1, $2, 'A fine camera', 'Buy it.', 'Ada')`, [ownerId, link.recommendationId])
  await asOwner('insert into share_link (token_hash, id, owner_id, recommendation_id, label, expires_at) values ($1, $2, $3, $4, $5, $6)', [
    newToken(), link.id, ownerId, link.recommendationId, label, expiresAt,
  ])
  return link
}
