// A company's staff send files as a browser or a program does: what is not taken, and what becomes of that which is.
import { expect, test } from 'vitest'
import { folderOf } from '@/document/file-key'
import { LARGEST_FILE } from '@/document/schema'
import { sendFiles } from '@/document/send-route'
import { getIssue } from '@/issue/operations/get-issue'
import { removeColleague } from '@/member/operations/remove-colleague'
import { revokePermission } from '@/permission/operations/revoke-permission'
import type { Actor } from '@/platform/access/actor'
import { proveActor } from '@/platform/auth/prove-actor'
import { files } from '@/platform/files/store'
import { newId } from '@/platform/ids'
import { aForm, aPdf, signedIn } from '../support/documents'
import { aColleague } from '../support/people'
import { asOwner, aStory, permit } from '../support/showing'

type To = { companyId: string; entryId: string }
type Body = FormData | string | ReadableStream
const personOf = (company: Actor<'company'>) => proveActor('person', company.agent.id)
const manual = { content: aPdf(), name: 'manual.pdf' }

async function send(person: Actor<'person'> | null, to: To, body: Body = aForm({}, manual), headers: Record<string, string> = {}) {
  const cookie = person ? await signedIn(person) : {}
  return sendFiles(new Request('http://localhost:3000/', { method: 'POST', body, headers: { ...cookie, ...headers }, duplex: 'half' } as RequestInit), to)
}

/** Ada's thread, and what lies in her folder, as it stood before. */
async function anEntry(more: Parameters<typeof permit>[2] = {}) {
  const story = await aStory()
  const given = await permit(story.ada, story.issue.id, more)
  const came = async () => {
    const { objects } = await files.listAll(folderOf(story.ada.id), { recursive: true }).catch(() => ({ objects: [] }))
    const { messages } = await getIssue(story.ada, { issueId: story.issue.id })
    return { sent: messages.filter(({ kind }) => kind === 'file').map(({ body }) => body), stored: [...objects].length }
  }
  return { ...story, ...given, came, to: { companyId: story.acme.id, entryId: given.entryId } }
}
const NOTHING = { sent: [], stored: 0 }

test('a stranger, another company, a reader, and who may not answer send nothing; hidden and missing are the same', async () => {
  const { ada, acme, zeta, to, came } = await anEntry()
  const reader = await aColleague(acme, 'reader')
  const silent = await anEntry({ mayAnswer: 'no' })
  expect((await send(null, to)).status).toBe(401)
  const refused = [
    await send(personOf(zeta), to),
    await send(personOf(zeta), { ...to, companyId: zeta.id }),
    await send(ada, to),
    await send(personOf(acme), { ...to, entryId: newId() }),
    await send(personOf(acme), { companyId: 'no id', entryId: to.entryId }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  expect(new Set(await Promise.all(refused.map((answer) => answer.text()))).size).toBe(1)
  expect((await send(personOf(acme), { ...to, entryId: 'no id' })).status).toBe(422)
  expect([(await send(reader.person, to)).status, (await send(personOf(silent.acme), silent.to)).status]).toEqual([403, 403])
  expect([await came(), await silent.came()]).toEqual([NOTHING, NOTHING])
})

test('a company that lost its proof sends nothing, nor does one whose permission was taken back', async () => {
  const { ada, acme, to, came, permissionId } = await anEntry()
  await asOwner('update domain_proof set lost_at = now() where company_id = $1', [acme.id])
  expect((await send(personOf(acme), to)).status).toBe(404)
  await asOwner('update domain_proof set lost_at = null where company_id = $1', [acme.id])
  await revokePermission(ada, { permissionId })
  expect((await send(personOf(acme), to)).status).toBe(404)
  expect(await came()).toEqual(NOTHING)
})

test('an agent who is removed mid-session sends no more, and not what was still on its way', async () => {
  const { acme, to, came } = await anEntry()
  const lea = await aColleague(acme)
  expect((await send(lea.person, to)).status).toBe(201)
  const before = await came()

  // Each piece is asked for once the one before was taken: when she is removed, her file has begun to come.
  const pieces = [`--b\r\ncontent-disposition: form-data; name="file"; filename="late.txt"\r\n\r\nSlowly, `, 'slowly, '.repeat(20), 'it came.\r\n--b--\r\n']
  const slowly = new ReadableStream(
    {
      async pull(controller) {
        if (pieces.length === 1) await removeColleague(acme, { colleagueId: lea.agent.id })
        controller.enqueue(Buffer.from(pieces.shift()!))
        if (pieces.length === 0) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  expect((await send(lea.person, to, slowly, { 'content-type': 'multipart/form-data; boundary=b' })).status).toBe(404)
  expect((await send(lea.person, to)).status).toBe(404)
  expect(await came()).toEqual(before)
})

test('what is too large, of a wrong kind, empty, too many or no form is refused in a sentence, and nothing is left of it', async () => {
  const { acme, to, came } = await anEntry()
  const bo = personOf(acme)
  const cases: [Body, RegExp][] = [
    [aForm({}, { content: Buffer.alloc(LARGEST_FILE + 1, 'a'), name: 'large.txt' }), /larger than 25 MB/],
    [aForm({}, { content: '<html><script>alert(1)</script></html>', name: 'photo.jpg' }), /Web pages and SVG/],
    [aForm({}, { content: '<svg xmlns="http://www.w3.org/2000/svg"/>', name: 'drawing.svg' }), /Web pages and SVG/],
    [aForm({}, { content: Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), name: 'setup.pdf' }), /kind of file is not kept/],
    [aForm({}, { content: '', name: 'nothing.txt' }), /empty/],
    [aForm({}), /Choose a file first/],
    ['{"file": "manual.pdf"}', /broke off/],
  ]
  for (const [body, sentence] of cases) {
    const answer = await send(bo, to, body)
    expect([answer.status, ((await answer.json()) as { fields: { file: string[] } }).fields.file], String(sentence)).toEqual([422, [expect.stringMatching(sentence)]])
  }
  expect(await came()).toEqual(NOTHING)
  const many = Array.from({ length: 21 }, (_, at) => ({ content: `Page ${at}`, name: `page-${at}.txt` }))
  expect((await send(bo, to, aForm({}, ...many))).status).toBe(422)
  expect((await came()).sent).toHaveLength(20)
})

test('a file comes into the thread; of two the good one does, and the other is told', async () => {
  const { acme, to, came } = await anEntry()
  expect((await send(personOf(acme), to, aForm({}, manual))).status).toBe(201)
  const both = await send(personOf(acme), to, aForm({}, { content: '<svg/>', name: 'x.svg' }, { content: 'Press twice.', name: '../how.txt' }))
  expect(both.status).toBe(422)
  expect(await came()).toEqual({ sent: ['manual.pdf', 'how.txt'], stored: 2 })
})

test('before JavaScript it goes back to the page, which says what happened; an address is never more than a page of ours', async () => {
  const { acme, to } = await anEntry()
  const page = `/portal/${to.companyId}/issues/${to.entryId}`
  const browser = { accept: 'text/html' }
  const goes = async (...[person, where, body]: Parameters<typeof send>) => {
    const answer = await send(person, where, body, browser)
    expect(answer.status).toBe(303)
    return answer.headers.get('location')
  }
  expect(await goes(null, to)).toBe('/sign-in')
  expect(await goes(personOf(acme), to)).toBe(`${page}?sent=1#files`)
  expect(await goes(personOf(acme), to, aForm({}, { content: '<svg/>', name: 'x.svg' }))).toBe(`${page}?refused=markup#files`)
  expect(await goes(personOf(acme), { ...to, entryId: 'a\r\nset-cookie: b' })).toBe(`/portal/${to.companyId}/issues/a%0D%0Aset-cookie%3A%20b`)
})
