// Files come in: what is not kept, and what becomes of those that are.
import { Readable } from 'node:stream'
import { deflateSync, crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { LARGEST_FILE } from '@/document/schema'
import { folderOf } from '@/document/file-key'
import { listDocuments } from '@/document/operations/list-documents'
import { getUsage } from '@/document/operations/get-usage'
import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { readWhole } from '@/platform/files/read-whole'
import { files } from '@/platform/files/store'
import { newId, newToken } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { removeProduct } from '@/product/operations/remove-product'
import { aForm, aPdf, aPhoto, post, rowOf, signedIn, upload } from '../support/documents'
import { aPerson } from '../support/people'

/** What lies in somebody's folder. */
async function stored({ id }: Actor<'person'>): Promise<string[]> {
  const folder = await files.listAll(folderOf(id), { recursive: true }).catch(() => ({ objects: [] }))
  return [...folder.objects].flatMap((file) => (file.isFile ? file.key : []))
}

async function aKettle(name = 'Ada') {
  const ada = await aPerson(name)
  const product = await addProduct(ada, { name: 'Kettle' })
  return { ada, productId: product.id }
}

test('somebody who is not signed in brings nothing', async () => {
  const form = () => aForm({ productId: newId() }, { content: 'x', name: 'a.txt' })
  expect((await post({}, form())).status).toBe(401)
  expect((await post({ accept: 'text/html' }, form())).headers.get('location')).toBe('/sign-in')
})

test('nothing is kept with somebody else’s record, a removed one, or none, and all that is told is that there is nothing', async () => {
  const { ada, productId } = await aKettle()
  const bo = await aPerson('Bo')
  const file = { content: 'x', name: 'a.txt' }
  const hidden = await upload(bo, { productId }, file)
  expect(hidden.status).toBe(404)
  for (const name of ['companyId', 'productId', 'issueId', 'interactionId']) expect(await upload(bo, { [name]: newId() }, file)).toEqual(hidden)

  await removeProduct(ada, { productId })
  expect(await upload(ada, { productId }, file)).toEqual(hidden)
  expect((await upload(ada, { productId: 'x' }, file)).status).toBe(422)
  expect((await upload(ada, { productId, issueId: newId() }, file)).status).toBe(422)
  expect((await upload(ada, {}, file)).detail).toContain('Say which record')
  expect([await stored(ada), await stored(bo)]).toEqual([[], []])
})

const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(100)])
const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')

test.for([
  ['a web page called photo.jpg', '<!DOCTYPE html><script>alert(1)</script>', 'photo.jpg', 'Web pages and SVG'],
  ['a web page after a comment', '\ufeff <!-- x --><html>', 'a.txt', 'Web pages and SVG'],
  ['a drawing called photo.png', svg, 'photo.png', 'Web pages and SVG'],
  ['a bare drawing', '<svg onload="alert(1)">', 'a.txt', 'Web pages and SVG'],
  ['a photo that few can show', heic, 'IMG_1.HEIC', 'HEIC'],
  ['the same under another name', heic, 'IMG_1.jpg', 'HEIC'],
  ['a GIF', gif, 'a.gif', 'This kind of file'],
  ['a GIF that is a script, too', 'GIF89a/*\0*/=alert(1)', 'a.txt', 'This kind of file'],
  ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0', 'latin1'), 'bill.pdf', 'This kind of file'],
  ['a zip archive', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'bill.pdf', 'This kind of file'],
  ['bytes that are no text', Buffer.from([1, 2, 3, 0, 255]), 'a.txt', 'This kind of file'],
  ['half a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]), 'a.jpg', 'cannot be read'],
  ['nothing at all', '', 'a.txt', 'empty'],
] as const)('%s is refused with a sentence', async ([, content, name, sentence]) => {
  const { ada, productId } = await aKettle()
  const answer = await upload(ada, { productId }, { content, name })
  expect([answer.status, answer.detail]).toEqual([422, expect.stringContaining(sentence)])
  expect(await stored(ada)).toEqual([])
  expect((await listDocuments(ada, { productId })).documents).toEqual([])
})

test('a picture that is a bomb is refused before it is unpacked', async () => {
  const { ada, productId } = await aKettle()
  const answer = await upload(ada, { productId }, { content: aBomb(30_000), name: 'bomb.png' })
  expect(answer.detail).toContain('40 million pixels')
})

test('more than 25 MB is refused, counted on what really came, and nothing of it stays', async () => {
  const { ada, productId } = await aKettle()
  const answer = await post({ ...(await signedIn(ada)), 'content-type': 'multipart/form-data; boundary=b' }, aLongForm(productId, LARGEST_FILE + 1))
  expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ detail: 'The file is larger than 25 MB.' })])
  const page = await post({ ...(await signedIn(ada)), accept: 'text/html', 'content-type': 'multipart/form-data; boundary=b' }, aLongForm(productId, LARGEST_FILE + 1))
  expect(page.headers.get('location')).toBe(`/have/${productId}?refused=too-large&added=0#documents`)
  expect(await stored(ada)).toEqual([])
})

test('what breaks off leaves nothing', async () => {
  const { ada, productId } = await aKettle()
  const half = `--b\r\nContent-Disposition: form-data; name="productId"\r\n\r\n${productId}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf`
  const answer = await post({ ...(await signedIn(ada)), 'content-type': 'multipart/form-data; boundary=b' }, half)
  expect(answer.status).toBe(422)
  expect(await stored(ada)).toEqual([])
})

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s is made anew: upright, and without the place where it was taken', async (format) => {
  const { ada, productId } = await aKettle()
  const raw = await aPhoto(format)
  expect(raw.includes('canary-camera')).toBe(true)
  const { documents } = await upload(ada, { productId }, { content: raw, name: `IMG_1.${format}` })

  expect(documents[0]).toMatchObject({ type: `image/${format}`, width: 40, height: 60 })
  const kept = await readWhole((await rowOf(ada, documents[0]!.id)).fileKey)
  const { exif, xmp, orientation = 1, width, height } = await sharp(kept).metadata()
  expect({ exif, xmp, orientation, width, height }).toEqual({ exif: undefined, xmp: undefined, orientation: 1, width: 40, height: 60 })
  expect(kept.includes('canary-camera')).toBe(false)
  expect(documents[0]!.bytes).toBe(kept.length)
})

test('the colours of a picture stay what they were', async () => {
  const { ada, productId } = await aKettle()
  const raw = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#f00' } }).withIccProfile('p3').jpeg().toBuffer()
  const { documents } = await upload(ada, { productId }, { content: raw, name: 'red.jpg' })
  const kept = await readWhole((await rowOf(ada, documents[0]!.id)).fileKey)
  expect((await sharp(kept).metadata()).icc).toEqual((await sharp(raw).metadata()).icc)
})

test('what is hidden behind a picture does not come along', async () => {
  const { ada, productId } = await aKettle()
  const content = Buffer.concat([await aPhoto(), Buffer.from('<script>canary-script</script>PK\x03\x04')])
  const { documents } = await upload(ada, { productId }, { content, name: 'photo.html' })
  expect(documents[0]!.name).toBe('photo.html.jpg')
  expect(await files.get((await rowOf(ada, documents[0]!.id)).fileKey)).not.toContain('canary-script')
})

test('PDF, text and mail are kept byte by byte, under a name that cannot lie', async () => {
  const { ada, productId } = await aKettle()
  const mail = 'From: a@example.com\r\nTo: b@example.com\r\nSubject: Hi\r\n\r\nHi \xe4\r\n'
  const answer = await upload(
    ada,
    { productId },
    { content: aPdf(), name: '../../bill.html' },
    { content: 'Grüße', name: 'C:\\note.txt' },
    { content: Buffer.from(mail, 'latin1'), name: 'reply.eml' },
  )
  expect(answer.documents.map(({ name, type }) => [name, type])).toEqual([
    ['bill.html.pdf', 'application/pdf'],
    ['note.txt', 'text/plain'],
    ['reply.eml', 'message/rfc822'],
  ])
  expect(await readWhole((await rowOf(ada, answer.documents[0]!.id)).fileKey)).toEqual(aPdf())
})

test('of several files the good ones are kept, and each other one is told', async () => {
  const { ada, productId } = await aKettle()
  const given = [{ content: 'x', name: 'good.txt' }, { content: gif, name: 'bad.gif' }, { content: await aPhoto(), name: 'photo.jpg' }]
  const answer = await upload(ada, { productId }, ...given)
  expect([answer.status, answer.documents.map(({ name }) => name), answer.refused]).toEqual([
    201,
    ['good.txt', 'photo.jpg'],
    [{ name: 'bad.gif', detail: expect.stringContaining('This kind of file') as string }],
  ])
  const page = await post({ ...(await signedIn(ada)), accept: 'text/html' }, aForm({ productId }, ...given))
  expect([page.status, page.headers.get('location')]).toEqual([303, `/have/${productId}?refused=type&added=2#documents`])
})

test('more than twenty at once are not taken', async () => {
  const { ada, productId } = await aKettle()
  const { documents, refused } = await upload(ada, { productId }, ...Array.from({ length: 21 }, (_, i) => ({ content: 'x', name: `${i}.txt` })))
  expect([documents.length, refused]).toEqual([20, [{ name: '20.txt', detail: expect.stringContaining('Twenty') as string }]])
})

test('who has used all their room is told how much there is, and uploads at once cannot pass it together', async () => {
  const { ada, productId } = await aKettle()
  await fill(ada, 999_900_000)
  const content = Buffer.alloc(60_000, 'x')
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map((name) => upload(ada, { productId }, { content, name: `${name}.txt` })))

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 403, 403, 403])
  expect(answers.find(({ status }) => status === 403)!.detail).toBe(
    'There is no room for it: you use 1,000 of 1,000 MB, and 0 MB are free. Remove documents that you need no more.',
  )
  expect(await getUsage(ada, {})).toMatchObject({ used: 999_960_000, quota: 1_000_000_000, free: 40_000 })
  const page = await post({ ...(await signedIn(ada)), accept: 'text/html' }, aForm({ productId }, { content, name: 'e.txt' }))
  expect(page.headers.get('location')).toBe(`/have/${productId}?refused=full&added=0#documents`)
  expect(await stored(ada)).toHaveLength(1)
})

const fill = (person: Actor<'person'>, bytes: number) =>
  openAs(person, (db) => db.document.create({ data: { name: 'big.txt', type: 'text/plain', bytes, fileKey: `documents/${newToken()}/${newToken()}` } }))

/** A few kilobytes that would become a gigabyte of pixels. */
function aBomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 1
  const pixels = deflateSync(Buffer.alloc(side * (side / 8 + 1)))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

// Streamed, so that the test holds no more of it than the server should.
function aLongForm(productId: string, bytes: number) {
  async function* parts() {
    yield Buffer.from(`--b\r\nContent-Disposition: form-data; name="productId"\r\n\r\n${productId}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`)
    const block = Buffer.alloc(1024 * 1024, 'x')
    for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, Math.min(left, block.length))
    yield Buffer.from('\r\n--b--\r\n')
  }
  return Readable.toWeb(Readable.from(parts())) as ReadableStream
}
