// Takes an archive from a form or a program straight to the disk. It never passes Next, which would cut it in silence.
import path from 'node:path'
import type { Actor } from '@/platform/access/actor'
import { AppError, isAppError } from '@/platform/access/errors'
import { requestPerson } from '@/platform/auth/request-person'
import { BrokenForm, formParts } from '@/platform/edge/form-parts'
import { problem } from '@/platform/edge/problem'
import { about, type ApiHandler } from '@/platform/edge/route'
import { env } from '@/platform/env'
import { discard } from '@/platform/files/discard'
import { keepUpTo } from '@/platform/files/keep-up-to'
import { newFileKey } from './file-key'
import { listMoveIns } from './operations/list-move-ins'
import { startMoveIn } from './operations/start-move-in'
import { canMoveIn } from './policy'

/** As much as somebody may have documents here, the trash included, and room for the records. */
const LARGEST_ARCHIVE = (2 * env.DOCUMENT_QUOTA_MB + 1_000) * 1_000_000

/** What may be wrong with an upload itself; the page has a sentence for each. */
const SENTENCES = {
  'no-file': 'Send one file, in the field “file” of a multipart form.',
  'too-large': 'The file is larger than this server takes.',
  broken: 'The file did not arrive whole.',
} as const

class UploadFault extends Error {
  readonly fault: keyof typeof SENTENCES
  constructor(fault: keyof typeof SENTENCES) {
    super(SENTENCES[fault])
    this.fault = fault
  }
}

const upload: ApiHandler = async (request, _params, caller) => {
  // A form without JavaScript wants a page, a program wants JSON.
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false
  try {
    const started = await receive(await requestPerson(request, caller), request)
    if (wantsPage) return goTo('/settings/export#move-in')
    return Response.json({ data: started }, { status: 201, headers: { location: `/api/v1/move-ins/${started.id}`, 'cache-control': 'no-store' } })
  } catch (error) {
    if (!(error instanceof UploadFault) && !isAppError(error)) throw error
    return wantsPage ? goTo(pageFor(error)) : problemFor(error)
  }
}

export const uploadArchive = about(upload, { actor: 'person', name: 'export.upload', sends: 'multipart/form-data', answers: 'application/json' })

async function receive(person: Actor<'person'>, request: Request) {
  // Before gigabytes of it are kept: may it come in at all?
  const { empty, moveIns } = await listMoveIns(person, {})
  const verdict = canMoveIn({ empty, reading: moveIns.filter(({ state }) => state === 'reading').length })
  if (verdict !== true) throw new AppError('NOT_ALLOWED', verdict)

  const fileKey = newFileKey(person.id)
  try {
    for await (const part of formParts(request)) {
      if (part.name !== 'file' || !part.fileName) continue
      const bytes = await keepUpTo(LARGEST_ARCHIVE, part.bytes, fileKey)
      if (bytes > LARGEST_ARCHIVE) throw new UploadFault('too-large')
      return await startMoveIn(person, { fileName: path.basename(part.fileName).slice(0, 200), fileKey })
    }
    throw new UploadFault('no-file')
  } catch (error) {
    await discard([fileKey], error)
    throw error instanceof BrokenForm ? new UploadFault('broken') : error
  }
}

const goTo = (address: string) => new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } })

function pageFor(error: UploadFault | AppError): string {
  if (error instanceof UploadFault) return `/settings/export?problem=${error.fault}#move-in`
  return error.code === 'NOT_SIGNED_IN' ? '/sign-in' : '/settings/export?problem=not-empty#move-in'
}

function problemFor(error: UploadFault | AppError): Response {
  if (isAppError(error)) return problem(error)
  return problem(new AppError(error.fault === 'too-large' ? 'TOO_LARGE' : 'INVALID_INPUT', error.message, { file: [error.message] }))
}
