// The faces somebody shows: who sees them, what follows a change, and the picture.
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { addFace } from '@/face/operations/add-face'
import { editFace } from '@/face/operations/edit-face'
import { getFace } from '@/face/operations/get-face'
import { listFaces } from '@/face/operations/list-faces'
import { openPermittedPicture } from '@/face/operations/open-permitted-picture'
import { openPicture } from '@/face/operations/open-picture'
import { removeFace } from '@/face/operations/remove-face'
import { restoreFace } from '@/face/operations/restore-face'
import { setPicture } from '@/face/operations/set-picture'
import { ownPicture, permittedPicture, uploadPicture } from '@/face/picture-route'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { giveStanding } from '@/permission/operations/give-standing'
import { revokePermission } from '@/permission/operations/revoke-permission'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { proveActor } from '@/platform/auth/prove-actor'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { signedIn } from '../support/documents'
import { aPerson } from '../support/people'
import { aStory, asOwner, permit } from '../support/showing'

const NOT_FOUND = { code: 'NOT_FOUND' }
const aPhoto = (width = 600, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } }).withExif({ IFD0: { Artist: 'canary' } }).jpeg().toBuffer()

async function sendPicture(person: Actor<'person'>, faceId: string, content: Buffer | string, accept = 'application/json') {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(Buffer.from(content))], 'me.jpg'))
  return uploadPicture(new Request('http://localhost:3000/', { method: 'POST', body: form, headers: { ...(await signedIn(person)), accept } }), { faceId })
}

test('Bo neither sees nor changes a face of Ada’s, and shows none of hers', async () => {
  const { ada, acme, issue } = await aStory()
  const bo = await aPerson('Bo')
  const { id: faceId } = await addFace(ada, { name: 'Ada K.' })
  for (const tries of [getFace, removeFace, setPicture, openPicture, (who: typeof bo) => editFace(who, { faceId, name: 'Bo' })]) {
    await expect(tries(bo, { faceId })).rejects.toMatchObject(NOT_FOUND)
  }
  expect((await sendPicture(bo, faceId, await aPhoto())).status).toBe(404)
  expect(await listFaces(bo, {})).toEqual([])

  const [, theirs] = [await addFace(bo, { name: 'Bo' }), await addFace(bo, { name: 'Robert' })]
  await expect(permit(ada, issue.id, { face: theirs.id })).rejects.toMatchObject({ fields: { face: ['This face is not there any more. Choose another one.'] } })
  expect(await openAs(acme, (db) => db.$queryRaw`select id from face`)).toEqual([])
})

test('a name, an address, a number: what cannot be one is refused', async () => {
  const ada = await aPerson()
  await expect(addFace(ada, { name: '  ' })).rejects.toMatchObject({ fields: { name: ['What name do they see?'] } })
  await expect(addFace(ada, { name: 'Ada', email: 'nowhere' })).rejects.toMatchObject({ fields: { email: ['This is not an e-mail address.'] } })
  await expect(addFace(ada, { name: 'Ada', phone: 'call me' })).rejects.toMatchObject({ fields: { phone: ['This is not a phone number.'] } })
  for (let count = 0; count < 20; count += 1) await addFace(ada, { name: `Ada ${count}` })
  await expect(addFace(ada, { name: 'Ada' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('of two tabs that edit one face, the second is told', async () => {
  const ada = await aPerson()
  const { id: faceId, version } = await addFace(ada, { name: 'Ada' })
  await editFace(ada, { faceId, version, name: 'Ada K.' })
  await expect(editFace(ada, { faceId, version, name: 'A. Kern' })).rejects.toMatchObject({ code: 'CONFLICT', saved: { name: 'Ada K.', version: '2' } })
})

test('a change shows in what is in force, and not in what has ended', async () => {
  const { ada, acme, zeta, issue, product } = await aStory()
  const { id: faceId } = await addFace(ada, { name: 'Ada K.', email: 'ada@example.com' })
  const over = await permit(ada, issue.id, { face: faceId })
  await revokePermission(ada, { permissionId: over.permissionId })
  const hidden = await permit(ada, issue.id, { face: faceId })
  const reachable = await permit(ada, issue.id, { company: zeta.domain, face: faceId, mayContact: true })
  const standing = await giveStanding(ada, { productId: product.id, company: 'kia.com', face: faceId })
  await createCaseLink(ada, { issueId: issue.id, face: faceId })

  await editFace(ada, { faceId, name: 'Ada Kern', email: 'kern@example.com', phone: '+49 30 1234567' })
  expect(await readPermittedIssue(acme, { entryId: hidden.entryId })).toMatchObject({ shownAs: 'Ada Kern', email: null, phone: null })
  expect(await readPermittedIssue(zeta, { entryId: reachable.entryId })).toMatchObject({ shownAs: 'Ada Kern', email: 'kern@example.com', phone: '+49 30 1234567' })
  const shown = (table: string, id: string) => asOwner(`select shown_as from ${table} where id = $1`, [id])
  expect(await shown('permission', over.permissionId)).toEqual([{ shown_as: 'Ada K.' }])
  expect(await shown('standing_permission', standing.standingId)).toEqual([{ shown_as: 'Ada Kern' }])
  expect(await asOwner('select shown_as from share_link where owner_id = $1', [ada.id])).toEqual([{ shown_as: 'Ada Kern' }])
  const kinds = await asOwner('select kind from permission_event where permission_id = $1 order by id', [hidden.permissionId])
  expect(kinds).toEqual([{ kind: 'given' }, { kind: 'changed' }])
})

test('a face that somebody sees is not removed; one that nobody sees is, and comes back', async () => {
  const { ada, issue } = await aStory()
  const { id: faceId } = await addFace(ada, { name: 'Ada K.' })
  const { permissionId } = await permit(ada, issue.id, { face: faceId })
  const link = await createCaseLink(ada, { issueId: issue.id, label: 'the dealer', face: faceId })
  await expect(removeFace(ada, { faceId })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringMatching(/^Acme-\S+ and The link for the dealer can see this face/) as string })

  await revokePermission(ada, { permissionId })
  await revokeShareLink(ada, { shareLinkId: link.id })
  await removeFace(ada, { faceId })
  expect(await listFaces(ada, {})).toEqual([])
  expect(await asOwner('select face_id, shown_as from permission where id = $1', [permissionId])).toEqual([{ face_id: null, shown_as: 'Ada K.' }])
  await expect(permit(ada, issue.id, { face: faceId })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await restoreFace(ada, { faceId })
  expect(await listFaces(ada, {})).toMatchObject([{ id: faceId, shownTo: [] }])
})

test('one’s own name becomes a face when it is first chosen, and stays one', async () => {
  const { ada, issue, zeta } = await aStory()
  await openAs(ada, (db) => db.person.updateMany({ data: { name: 'Ada Kern' } }))
  await permit(ada, issue.id, { face: 'short-name' })
  await permit(ada, issue.id, { face: 'short-name', company: zeta.domain })
  expect(await listFaces(ada, {})).toMatchObject([{ name: 'Ada K.' }])
})

test('any photo becomes a small square without what was hidden in it, and what is no photo is refused', async () => {
  const ada = await aPerson()
  const { id: faceId } = await addFace(ada, { name: 'Ada' })
  const stored = async () => (await openPicture(ada, { faceId })).picture
  const refusals: [Buffer | string, RegExp][] = [
    ['a letter', /no photo/],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', /Web pages and SVG/],
    [Buffer.from('89504e470d0a1a0a0000', 'hex'), /cannot be read|not kept/],
    [await sharp({ create: { width: 8000, height: 5001, channels: 3, background: '#fff' } }).png().toBuffer(), /40 million pixels/],
  ]
  for (const [content, sentence] of refusals) {
    const answer = await sendPicture(ada, faceId, content)
    expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([422, expect.stringMatching(sentence)])
  }
  await expect(openPicture(ada, { faceId })).rejects.toMatchObject(NOT_FOUND)

  const page = await sendPicture(ada, faceId, await aPhoto(), 'text/html')
  expect([page.status, page.headers.get('location')]).toEqual([303, `/settings/faces/${faceId}?saved=picture#picture`])
  const picture = await stored()
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 192, height: 192 })
  expect((await sharp(picture).metadata()).exif).toBeUndefined()
  expect(picture.length).toBeLessThan(20_000)
  await setPicture(ada, { faceId })
  expect(await getFace(ada, { faceId })).toMatchObject({ hasPicture: false })
})

test('a company gets the picture of the face it was let see, by the address of its entry, and no longer', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const { id: faceId } = await addFace(ada, { name: 'Ada K.' })
  await sendPicture(ada, faceId, await aPhoto())
  const plain = await permit(ada, issue.id, { company: zeta.domain })
  const { entryId, permissionId } = await permit(ada, issue.id, { face: faceId })
  await expect(openPermittedPicture(zeta, { entryId })).rejects.toMatchObject(NOT_FOUND)
  await expect(openPermittedPicture(zeta, { entryId: plain.entryId })).rejects.toMatchObject(NOT_FOUND)
  expect(await openAs(zeta, (db) => db.$queryRaw`select name, picture from face`)).toEqual([])
  await expect(openAs(acme, (db) => db.$queryRaw`select email from face`)).rejects.toThrow(/permission denied/)

  const agent = proveActor('person', acme.agent.id)
  const ask = async (person: Actor<'person'>) => permittedPicture(new Request('http://localhost:3000/', { headers: await signedIn(person) }), { companyId: acme.id, entryId })
  const answer = await ask(agent)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([200, 'image/webp', 'private, no-store', 'nosniff'])
  expect((await ask(ada)).status).toBe(404)
  expect((await ownPicture(new Request('http://localhost:3000/', { headers: await signedIn(agent) }), { faceId })).status).toBe(404)
  await revokePermission(ada, { permissionId })
  expect((await ask(agent)).status).toBe(404)
})

test('what lies in the trash shows no face, nor its picture, until it comes back', async () => {
  const { ada, acme, issue } = await aStory()
  const { id } = await addFace(ada, { name: 'Ada K.' })
  await permit(ada, issue.id, { face: id })
  const seen = () => openAs(acme, (db) => db.$queryRaw`select name from face where id = ${id}::uuid`)
  await removeIssue(ada, { issueId: issue.id })
  expect(await seen()).toEqual([])
  await restoreIssue(ada, { issueId: issue.id })
  expect(await seen()).toEqual([{ name: 'Ada K.' }])
})
