// Sends a document's file: to its owner, to a company that was permitted to read it, to whoever holds a case link.
import { Readable } from 'node:stream'
import { isAppError, notFound } from '@/platform/access/errors'
import { findVisitor } from '@/platform/auth/find-visitor'
import { requestAgent } from '@/platform/auth/request-agent'
import { requestPerson } from '@/platform/auth/request-person'
import { problem } from '@/platform/edge/problem'
import { about, type ApiHandler } from '@/platform/edge/route'
import { SENT_FILE } from '@/platform/files/sent-file'
import { files } from '@/platform/files/store'
import { asAttachment } from './name'
import { openDocument } from './operations/open-document'
import { openPermittedDocument } from './operations/open-permitted-document'
import { openSharedDocument } from './operations/open-shared-document'
import type { StoredFile } from './schema'

type Find = (...asked: Parameters<ApiHandler>) => Promise<StoredFile>

const own: Find = async (request, { documentId = '' }, caller) => openDocument(await requestPerson(request, caller), { documentId })

const permitted: Find = async (request, { companyId, entryId = '', attachmentId = '' }, caller) =>
  openPermittedDocument(await requestAgent(request, companyId, caller), { entryId, attachmentId })

const shared: Find = async (request, { token = '', documentId = '' }) => {
  const visitor = await findVisitor(token, request.headers)
  if (!visitor) throw notFound()
  return openSharedDocument(visitor, { documentId })
}

const ANY = 'application/octet-stream'
const asItWasSent = ({ name, type, fileKey }: StoredFile) => send(fileKey, type, asAttachment(name))

export const ownFile = about(sending(own, asItWasSent), { actor: 'person', name: 'document.download', answers: ANY })
export const permittedFile = about(sending(permitted, asItWasSent), { actor: 'company', name: 'document.download', answers: ANY })
export const sharedFile = about(sending(shared, asItWasSent), { actor: 'anyone', name: 'document.download-shared', answers: ANY })
/** Drawn by ourselves, so it may stand in a page. */
export const ownThumb = about(
  sending(own, ({ thumbKey }) => send(thumbKey, 'image/webp', 'inline')),
  { actor: 'person', name: 'document.thumb', answers: 'image/webp' },
)

async function send(fileKey: string | null, type: string, disposition: string): Promise<Response> {
  if (!fileKey || !(await files.exists(fileKey))) throw notFound()
  const { contentLength } = await files.getMetaData(fileKey)
  return new Response(Readable.toWeb(await files.getStream(fileKey)) as ReadableStream, {
    headers: {
      'content-type': type,
      'content-length': String(contentLength),
      'content-disposition': disposition,
      ...SENT_FILE,
    },
  })
}

function sending(find: Find, answer: (file: StoredFile) => Promise<Response>): ApiHandler {
  return async (request, ...asked) => {
    try {
      return await answer(await find(request, ...asked))
    } catch (error) {
      if (!isAppError(error)) throw error
      // Somebody who followed a link gets a page: what is hidden, over or missing leads to the same one.
      const wantsPage = request.headers.get('accept')?.includes('text/html')
      const hidden = error.code === 'INVALID_INPUT' ? notFound() : error
      if (!wantsPage) return problem(hidden)
      return new Response(null, { status: 303, headers: { location: error.code === 'NOT_SIGNED_IN' ? '/sign-in' : '/there-is-nothing-here', 'cache-control': 'no-store' } })
    }
  }
}
