import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { LARGEST_FILE } from '@/import/schema'
import { listImports } from '@/import/operations/list-imports'
import { uploadImport } from '@/import/upload-route'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { SESSION_COOKIE, sealSession } from '@/platform/auth/session-cookie'
import { files } from '@/platform/files/store'
import { hashToken, newId, newToken } from '@/platform/ids'
import { aPerson } from '../support/people'

const MiB = 1024 * 1024
/** In what was sent: others upload at the same time. */
const MARK = newId()

async function isKept(fits: (bytes: number, key: string) => boolean | Promise<boolean>): Promise<boolean> {
  for (const { isFile, ...object } of (await files.listAll('imports', { recursive: true })).objects) {
    if (!isFile || !('key' in object)) continue
    const { contentLength } = await files.getMetaData(object.key).catch(() => ({ contentLength: 0 }))
    if (await fits(contentLength, object.key)) return true
  }
  return false
}

const isMarkKept = () => isKept(async (bytes, key) => bytes < 10_000 && (await files.get(key).catch(() => '')).includes(MARK))

test('a file of somebody who is not signed in is not taken', async () => {
  const answer = await uploadImport(post({}, aForm('x')), {})
  expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
  const page = await uploadImport(post({ accept: 'text/html' }, aForm('x')), {})
  expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in'])
})

test('an uploaded file waits for the worker byte by byte as it was sent', async () => {
  const ada = await aPerson()
  const content = `\r\n--not a boundary\r\n${'ä,"\r\n-'.repeat(40_000)}`
  const answer = await uploadImport(post(await signedIn(ada), aForm(content, 'My "orders".csv')), {})

  expect(answer.status).toBe(201)
  const { data } = (await answer.json()) as { data: { id: string } }
  const kept = await openAs(ada, (db) => db.import.findFirstOrThrow({ where: { id: data.id } }))
  expect(kept).toMatchObject({ fileName: 'My "orders".csv', bytes: Buffer.byteLength(content), state: 'reading' })
  expect(await files.get(kept.fileKey)).toBe(content)
  const [errand] = await openAs(system, (db) => db.outbox.findMany({ where: { ownerId: ada.id } }))
  expect(errand).toMatchObject({ kind: 'import.read', payload: { importId: data.id, fileKey: kept.fileKey } })
})

test('a form without JavaScript is led to the page of its import', async () => {
  const ada = await aPerson()
  const answer = await uploadImport(post({ ...(await signedIn(ada)), accept: 'text/html' }, aForm('x')), {})
  const [begun] = await listImports(ada, {})
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/import/${begun!.id}`])
})

test('a boundary that chunks cut in two is found all the same', async () => {
  const ada = await aPerson()
  const form = new Request('http://x', { method: 'POST', body: aForm('a,b\r\n1,2\r\n') })
  const whole = Buffer.from(await form.arrayBuffer())
  const single = streamOf([...whole].map((byte) => Uint8Array.of(byte)))
  const answer = await uploadImport(post({ ...(await signedIn(ada)), 'content-type': form.headers.get('content-type')! }, single), {})

  expect(answer.status).toBe(201)
  const [kept] = await openAs(ada, (db) => db.import.findMany())
  expect(await files.get(kept!.fileKey)).toBe('a,b\r\n1,2\r\n')
})

test('more than 50 MB is refused, counted on what really came, and nothing of it stays', async () => {
  const ada = await aPerson()
  const huge = aLongForm(LARGEST_FILE + 1)
  const answer = await uploadImport(post({ ...(await signedIn(ada)), ...huge.headers }, huge.body), {})
  expect(answer.status).toBe(413)

  const again = aLongForm(LARGEST_FILE + 1)
  const page = await uploadImport(post({ ...(await signedIn(ada)), ...again.headers, accept: 'text/html' }, again.body), {})
  expect(page.headers.get('location')).toBe('/import?problem=too-large')
  expect(await listImports(ada, {})).toEqual([])
  expect(await isKept((bytes) => bytes > LARGEST_FILE - MiB)).toBe(false)
})

test.for([
  ['no file was chosen', aForm(MARK, ''), {}, 'no-file'],
  ['the form has other fields only', otherForm(), {}, 'no-file'],
  ['it is no form', 'hello', { 'content-type': 'text/csv' }, 'broken'],
  ['the connection broke off', `--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${MARK}`, { 'content-type': 'multipart/form-data; boundary=b' }, 'broken'],
  ['it is cut off in its head', '--b\r\nContent-Dis', { 'content-type': 'multipart/form-data; boundary=b' }, 'broken'],
] as const)('when %s the page says so, and nothing stays', async ([, body, headers, problem]) => {
  const ada = await aPerson()
  const answer = await uploadImport(post({ ...headers, ...(await signedIn(ada)), accept: 'text/html' }, body), {})
  expect(answer.headers.get('location')).toBe(`/import?problem=${problem}`)
  expect(await isMarkKept()).toBe(false)
})

function post(headers: Record<string, string>, body: FormData | string | ReadableStream) {
  const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
  return new Request('http://localhost:3000/api/v1/imports', init)
}

function aForm(content: string, fileName = 'orders.csv') {
  const form = new FormData()
  form.set('note', 'a field before the file')
  form.set('file', new File([content], fileName))
  return form
}

function otherForm() {
  const form = new FormData()
  form.set('fil', 'not it')
  return form
}

// Streamed, so that the test holds no more of it than the server should.
function aLongForm(bytes: number) {
  async function* parts() {
    yield Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n')
    const block = Buffer.alloc(MiB, 'x')
    for (let left = bytes; left > 0; left -= MiB) yield block.subarray(0, Math.min(left, MiB))
    yield Buffer.from('\r\n--b--\r\n')
  }
  return { body: streamOf(parts()), headers: { 'content-type': 'multipart/form-data; boundary=b' } }
}

const streamOf = (chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) => Readable.toWeb(Readable.from(chunks)) as ReadableStream

async function signedIn(person: Actor<'person'>) {
  const token = newToken()
  await openAs(system, (db) => db.session.create({ data: { id: newId(), tokenHash: hashToken(token), personId: person.id, browser: 'test', address: '127.0.0.1' } }))
  return { cookie: `${SESSION_COOKIE}=${await sealSession(token)}` }
}
