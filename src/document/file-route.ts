// Sends a document's file: to its owner, to a company that was permitted to read it, to whoever holds a case link.
import { Readable } from 'node:stream'
import { isAppError, notFound } from '@/platform/access/errors'
import { findAgent } from '@/platform/auth/find-agent'
import { findVisitor } from '@/platform/auth/find-visitor'
import { requestPerson } from '@/platform/auth/request-person'
import { type ApiHandler, problem } from '@/platform/edge/route'
import { files } from '@/platform/files/store'
import { Id } from '@/platform/shapes'
import { asAttachment } from './name'
import { openDocument } from './operations/open-document'
import { openPermittedDocument } from './operations/open-permitted-document'
import { openSharedDocument } from './operations/open-shared-document'
import type { StoredFile } from './schema'

type Params = Record<string, string>
type Find = (request: Request, params: Params) => Promise<StoredFile>

const own: Find = async (request, { documentId = '' }) => openDocument(await requestPerson(request), { documentId })

const permitted: Find = async (request, { companyId, entryId = '', attachmentId = '' }) => {
  const company = Id.safeParse(companyId)
  const agent = company.success && (await findAgent(await requestPerson(request), company.data))
  if (!agent) throw notFound()
  return openPermittedDocument(agent, { entryId, attachmentId })
}

const shared: Find = async (request, { token = '', documentId = '' }) => {
  const visitor = await findVisitor(token, request.headers)
  if (!visitor) throw notFound()
  return openSharedDocument(visitor, { documentId })
}

export const ownFile = sending(own, ({ name, type, fileKey }) => send(fileKey, type, asAttachment(name)))
export const permittedFile = sending(permitted, ({ name, type, fileKey }) => send(fileKey, type, asAttachment(name)))
export const sharedFile = sending(shared, ({ name, type, fileKey }) => send(fileKey, type, asAttachment(name)))
/** Drawn by ourselves, so it may stand in a page. */
export const ownThumb = sending(own, ({ thumbKey }) => send(thumbKey, 'image/webp', 'inline'))

async function send(fileKey: string | null, type: string, disposition: string): Promise<Response> {
  if (!fileKey || !(await files.exists(fileKey))) throw notFound()
  const { contentLength } = await files.getMetaData(fileKey)
  return new Response(Readable.toWeb(await files.getStream(fileKey)) as ReadableStream, {
    headers: {
      'content-type': type,
      'content-length': String(contentLength),
      'content-disposition': disposition,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'private, no-store',
    },
  })
}

function sending(find: Find, answer: (file: StoredFile) => Promise<Response>): ApiHandler {
  return async (request, params) => {
    try {
      return await answer(await find(request, params))
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
