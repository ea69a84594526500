// Takes a file from a form or a program straight to the disk. It never passes Next, which would cut it in silence.
import path from 'node:path'
import type { Actor } from '@/platform/access/actor'
import { AppError, isAppError } from '@/platform/access/errors'
import { requestPerson } from '@/platform/auth/request-person'
import { BrokenForm, type FormPart, formParts } from '@/platform/edge/form-parts'
import { problem } from '@/platform/edge/problem'
import { about, type ApiHandler } from '@/platform/edge/route'
import { keepUpTo } from '@/platform/files/keep-up-to'
import { files } from '@/platform/files/store'
import { newToken } from '@/platform/ids'
import { tidy } from './amazon/tidy'
import { startImport } from './operations/start-import'
import { LARGEST_FILE } from './schema'

/** What may be wrong with an upload itself; the page has a sentence for each. */
type Fault = 'no-file' | 'too-large' | 'broken' | 'too-many'

class UploadFault extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}

const upload: ApiHandler = async (request, _params, caller) => {
  // A form without JavaScript wants a page, a program wants JSON.
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false
  try {
    const started = await receive(await requestPerson(request, caller), request)
    if (wantsPage) return goTo(`/import/${started.id}`)
    return Response.json({ data: started }, { status: 201, headers: { location: `/api/v1/imports/${started.id}`, 'cache-control': 'no-store' } })
  } catch (error) {
    return wantsPage ? goTo(pageFor(error)) : problemFor(error)
  }
}

export const uploadImport = about(upload, { actor: 'person', name: 'import.upload', sends: 'multipart/form-data', answers: 'application/json' })

async function receive(person: Actor<'person'>, request: Request) {
  const file = await fileIn(request).catch(asFault)
  if (!file?.fileName) throw new UploadFault('no-file')

  const fileKey = `imports/${newToken()}`
  try {
    const bytes = await keepUpTo(LARGEST_FILE, file.bytes, fileKey).catch(asFault)
    if (bytes > LARGEST_FILE) throw new UploadFault('too-large')
    return await startImport(person, { fileName: tidy(path.basename(file.fileName), 120), fileKey, bytes })
  } catch (error) {
    await files.delete(fileKey)
    throw error
  }
}

async function fileIn(request: Request): Promise<FormPart | null> {
  const parts = formParts(request)
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if (next.value.name === 'file') return next.value
  }
  return null
}

function asFault(error: unknown): never {
  throw error instanceof BrokenForm ? new UploadFault('broken') : error
}

const goTo = (address: string) => new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } })

function pageFor(error: unknown): string {
  if (error instanceof UploadFault) return `/import?problem=${error.fault}`
  if (!isAppError(error)) throw error
  return error.code === 'NOT_SIGNED_IN' ? '/sign-in' : '/import?problem=too-many'
}

function problemFor(error: unknown): Response {
  if (isAppError(error)) return problem(error)
  if (!(error instanceof UploadFault)) throw error
  if (error.fault === 'too-large') return problem(new AppError('TOO_LARGE', 'The file is larger than 50 MB.', { file: ['This is larger than 50 MB.'] }))
  return problem(new AppError('INVALID_INPUT', 'Send one file, in the field “file” of a multipart form.', { file: ['Send one file here.'] }))
}
