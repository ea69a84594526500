import { expect, test } from 'vitest'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { listInbox } from '@/inbox/operations/list-inbox'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { addMessage } from '@/issue/operations/add-message'
import { getIssue } from '@/issue/operations/get-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { aStory, asOwner, permit, type Story } from '../support/showing'

const aTime = expect.any(String) as string
const NOT_FOUND = { code: 'NOT_FOUND' }
const titlesFor = async (company: Story['acme']) => (await listInbox(company, {})).entries.flatMap(({ title }) => title ?? [])
const looks = (ada: Story['ada']) => asOwner('select agent_name, record_id from access_event where owner_id = $1', [ada.id])

test('Zeta sees nothing at any step', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const nothingForZeta = async (entryId: string) => {
    expect(await titlesFor(zeta)).toEqual([])
    await expect(readPermittedIssue(zeta, { entryId })).rejects.toMatchObject(NOT_FOUND)
    await expect(answerIssue(zeta, { entryId, body: 'Hello' })).rejects.toMatchObject(NOT_FOUND)
  }
  await nothingForZeta(issue.id)
  const { entryId, permissionId } = await permit(ada, issue.id, { showsProduct: true })
  await nothingForZeta(entryId)
  await answerIssue(acme, { entryId, body: 'Turn the knob.' })
  await nothingForZeta(entryId)
  await revokePermission(ada, { permissionId })
  await nothingForZeta(entryId)
  expect(await looks(ada)).toEqual([])
})

test('Acme sees the one issue, and nothing that was not meant for it', async () => {
  const { ada, acme, issue } = await aStory()
  await reportIssue(ada, { title: 'Another matter', company: acme.domain })
  const { entryId } = await permit(ada, issue.id)

  const { entries, next } = await listInbox(acme, {})
  expect(next).toBeNull()
  expect(entries).toEqual([
    {
      ...{ entryId, shared: true, title: 'Interior lights stay on', state: 'ours', shownAs: null, mayAnswer: true, productName: null, neededBy: null },
      ...{ assigneeId: null, firstAnsweredAt: null, onItAt: null, expiresAt: aTime, updatedAt: aTime, arrivedAt: aTime, waitingSince: aTime },
    },
  ])
  const read = await readPermittedIssue(acme, { entryId })
  expect(read).toMatchObject({ details: 'One evening in five.', wanted: 'How to turn them off', topics: ['lights'], product: null })
  expect(read.messages.map(({ body }) => body)).toEqual(['It happened again.'])
  expect(JSON.stringify([entries, read])).not.toMatch(new RegExp([ada.id, issue.id, 'favour', 'i30', 'SERIAL'].join('|')))
})

test('a product is seen when it was shown, with its facts and no more', async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId } = await permit(ada, issue.id, { showsProduct: true, face: 'own-name' })

  expect((await readPermittedIssue(acme, { entryId })).product).toEqual({ name: 'i30 Kombi', model: null, serialNumbers: ['SERIAL-77'] })
  expect((await listInbox(acme, {})).entries).toMatchObject([{ productName: 'i30 Kombi', shownAs: 'Ada' }])
})

test('every look is written down for Ada, each row of a list as well, and none when nothing was there', async () => {
  const { ada, acme, issue } = await aStory()
  await listInbox(acme, {})
  await expect(readPermittedIssue(acme, { entryId: issue.id })).rejects.toMatchObject(NOT_FOUND)
  expect(await looks(ada)).toEqual([])

  const { entryId, permissionId } = await permit(ada, issue.id)
  await listInbox(acme, {})
  await readPermittedIssue(acme, { entryId })
  await readPermittedIssue(acme, { entryId })
  expect(await looks(ada)).toEqual(Array(3).fill({ agent_name: 'Bo', record_id: issue.id }))

  await revokePermission(ada, { permissionId })
  await listInbox(acme, {})
  await expect(readPermittedIssue(acme, { entryId })).rejects.toMatchObject(NOT_FOUND)
  expect(await looks(ada)).toHaveLength(3)
})

test("the database's clock ends a permission, with no job and no step of anybody", async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId, permissionId } = await permit(ada, issue.id)
  const past = '2026-01-01T00:00:00Z'
  await asOwner('update permission set expires_at = $2 where id = $1', [permissionId, past])
  for (const table of ['issue where id', 'message where issue_id']) {
    const [name, key] = table.split(' where ')
    await asOwner(`update ${name} set readers = readers || jsonb_build_object('company:' || $2::text, $3::text) where ${key} = $1`, [issue.id, acme.id, past])
  }

  expect(await titlesFor(acme)).toEqual([])
  await expect(readPermittedIssue(acme, { entryId })).rejects.toMatchObject(NOT_FOUND)
  await expect(answerIssue(acme, { entryId, body: 'Too late' })).rejects.toMatchObject(NOT_FOUND)
  expect(await openAs(acme, (db) => db.message.findMany({ where: { issueId: issue.id }, select: { body: true } }))).toEqual([])
  // And it may be given again.
  await permit(ada, issue.id)
  expect(await titlesFor(acme)).toEqual(['Interior lights stay on'])
})

test('Ada finds the answer in her thread, signed, and then it is her move', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const { entryId } = await permit(ada, issue.id)
  const forZeta = await permit(ada, issue.id, { company: zeta.domain })
  await answerIssue(acme, { entryId, body: 'Turn the knob.' })

  const mine = await getIssue(ada, { issueId: issue.id })
  expect(mine.state).toBe('mine')
  expect(mine.messages.at(-1)).toMatchObject({ author: 'company', agentName: 'Bo', body: 'Turn the knob.' })
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ state: 'theirs', messages: [{ author: 'person' }, { author: 'company' }] })
  // The other company learns neither the answer nor that there was one.
  expect(await readPermittedIssue(zeta, { entryId: forZeta.entryId })).toMatchObject({ state: 'ours', messages: [{ author: 'person' }] })

  await addMessage(ada, { issueId: issue.id, body: 'Which knob?' })
  expect((await listInbox(acme, {})).entries).toMatchObject([{ state: 'ours' }])
})

test('who may only read does not answer', async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId } = await permit(ada, issue.id, { mayAnswer: 'no' })
  await expect(answerIssue(acme, { entryId, body: 'Hello' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(answerIssue(acme, { entryId, body: '   ' })).rejects.toMatchObject({ fields: { body: ['Write something first.'] } })
  await expect(openAs(acme, (db) => insertAnswer(db, ada.id, issue.id, acme.id))).rejects.toThrow(/no permission to answer/)
})

test('an answer that meets a permission being taken back writes nothing', async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId, permissionId } = await permit(ada, issue.id)

  const answer = await openAs(ada, async (db) => {
    await revokePermission.within(db, ada, { permissionId })
    const answering = answerIssue(acme, { entryId, body: 'Turn the knob.' }).catch((error: unknown) => error)
    await someoneWaits()
    return { answering }
  })
  expect(await answer.answering).toMatchObject({ code: 'NOT_FOUND', message: expect.any(String) as string })
  expect((await getIssue(ada, { issueId: issue.id })).messages.map(({ body }) => body)).not.toContain('Turn the knob.')
})

test('as raw SQL in its role, a company without permission can neither read nor write', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  await permit(ada, issue.id, { showsProduct: true })

  await expect(openAs(zeta, (db) => insertAnswer(db, ada.id, issue.id, zeta.id))).rejects.toThrow(/no permission to answer/)
  await expect(openAs(zeta, (db) => insertAnswer(db, ada.id, issue.id, acme.id))).rejects.toThrow(/row-level security|no permission/)
  for (const table of ['issue', 'message', 'product', 'permission', 'inbox_entry']) {
    expect(await openAs(zeta, (db) => db.$queryRawUnsafe(`select owner_id from ${table} where owner_id = '${ada.id}'`))).toEqual([])
    expect(await openAs(acme, (db) => db.$queryRawUnsafe(`select owner_id from ${table} where owner_id = '${ada.id}'`))).toHaveLength(1)
  }
  await expect(openAs(acme, (db) => db.$queryRawUnsafe('select readers from issue'))).rejects.toThrow(/permission denied/)
  await expect(openAs(acme, (db) => db.$queryRawUnsafe('select 1 from opinion'))).rejects.toThrow(/permission denied/)
  await expect(openAs(acme, (db) => db.$executeRawUnsafe(`update issue set title = 'Fine'`))).rejects.toThrow(/permission denied/)
})

test('the inbox goes on where a page ended, the latest words first, and a line is left of what is gone', async () => {
  const { ada, acme } = await aStory()
  const entries: string[] = []
  for (const title of ['One', 'Two', 'Three', 'Four']) {
    const issue = await reportIssue(ada, { title, company: acme.domain })
    entries.push(issue.id)
    await permit(ada, issue.id)
  }
  await addMessage(ada, { issueId: entries[0]!, body: 'Still here?' })
  // A pointer that leads nowhere any more.
  await asOwner(`update issue set readers = '{}' where id = $1`, [entries[2]])

  const first = await listInbox(acme, { take: 2 })
  expect(first.entries.map(({ title }) => title)).toEqual(['One', 'Four'])
  const second = await listInbox(acme, { take: 2, before: first.next! })
  expect(second).toMatchObject({ entries: [{ shared: false, title: null }, { title: 'Two' }], next: null })
  await expect(listInbox(acme, { before: 'somewhere' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

const insertAnswer = (db: Parameters<Parameters<typeof openAs>[1]>[0], ownerId: string, issueId: string, companyId: string) =>
  db.$executeRaw`
    insert into message (owner_id, id, issue_id, author, company_id, agent_name, body, readers)
    values (${ownerId}::uuid, ${newId()}::uuid, ${issueId}::uuid, 'company', ${companyId}::uuid, 'Bo', 'Hello', '{}')`

async function someoneWaits() {
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~ '\\missue\\M'`
  while ((await asOwner(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
}
