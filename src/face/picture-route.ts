// The picture of a face: taken from a form or a program without passing Next, sent to its owner, or to a company that may see it.
import { portraitOf } from '@/document/steps'
import type { Actor } from '@/platform/access/actor'
import { AppError, isAppError } from '@/platform/access/errors'
import { requestAgent } from '@/platform/auth/request-agent'
import { requestPerson } from '@/platform/auth/request-person'
import { BrokenForm, formParts } from '@/platform/edge/form-parts'
import { problem } from '@/platform/edge/problem'
import { about, answering, type ApiHandler } from '@/platform/edge/route'
import { SENT_FILE } from '@/platform/files/sent-file'
import { getFace } from './operations/get-face'
import { openPermittedPicture } from './operations/open-permitted-picture'
import { openPicture } from './operations/open-picture'
import { setPicture } from './operations/set-picture'
import { LARGEST_PICTURE } from './schema'

export const ownPicture = about(
  answering(async (request, { faceId = '' }, caller) => send(await openPicture(await requestPerson(request, caller), { faceId }))),
  { actor: 'person', name: 'face.picture', answers: 'image/webp' },
)

export const permittedPicture = about(
  answering(async (request, { companyId, entryId = '' }, caller) => send(await openPermittedPicture(await requestAgent(request, companyId, caller), { entryId }))),
  { actor: 'company', name: 'face.picture', answers: 'image/webp' },
)

const send = ({ picture }: { picture: Uint8Array }) =>
  new Response(new Uint8Array(picture), {
    headers: {
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      ...SENT_FILE,
    },
  })

/** A form without JavaScript wants a page, a program wants JSON. */
const upload: ApiHandler = async (request, { faceId = '' }, caller) => {
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false
  try {
    const taken = await take(await requestPerson(request, caller), faceId, request)
    if (wantsPage) return goTo(`/settings/faces/${faceId}?${'fault' in taken ? `refused=${taken.fault}` : 'saved=picture'}#picture`)
    if ('fault' in taken) return problem(new AppError('INVALID_INPUT', taken.sentence, { file: [taken.sentence] }))
    return Response.json({ data: taken }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (!isAppError(error)) throw error
    if (!wantsPage) return problem(error)
    return goTo(error.code === 'NOT_SIGNED_IN' ? '/sign-in' : '/there-is-nothing-here')
  }
}

export const uploadPicture = about(upload, { actor: 'person', name: 'face.upload-picture', sends: 'multipart/form-data', answers: 'application/json' })

type Refusal = { fault: string; sentence: string }

async function take(person: Actor<'person'>, faceId: string, request: Request) {
  // Before any of it is read: is there such a face, and is it theirs?
  await getFace(person, { faceId })
  const bytes = await fileIn(request)
  if ('fault' in bytes) return bytes
  const drawn = await portraitOf(bytes)
  return 'fault' in drawn ? drawn : setPicture(person, { faceId, picture: new Uint8Array(drawn.picture) })
}

async function fileIn(request: Request): Promise<Buffer | Refusal> {
  try {
    for await (const part of formParts(request)) {
      if (part.name === 'file' && part.fileName) return await atMost(part.bytes)
    }
    return { fault: 'no-file', sentence: 'Choose a photo first. Programs send it in the field “file” of a multipart form.' }
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error
    return { fault: 'broken', sentence: 'The upload broke off. Try again.' }
  }
}

async function atMost(bytes: AsyncIterable<Buffer>): Promise<Buffer | Refusal> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size <= LARGEST_PICTURE) kept.push(chunk)
    // A browser reads an answer only when it has sent everything; but not for ever.
    if (size > 4 * LARGEST_PICTURE) throw new BrokenForm()
  }
  return size > LARGEST_PICTURE ? { fault: 'too-large', sentence: 'The file is larger than 25 MB.' } : Buffer.concat(kept)
}

const goTo = (address: string) => new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } })
