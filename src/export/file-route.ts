// Sends the file of an archive, to its owner alone.
import { Readable } from 'node:stream'
import { isAppError, notFound } from '@/platform/access/errors'
import { requestPerson } from '@/platform/auth/request-person'
import { problem } from '@/platform/edge/problem'
import { about, type ApiHandler } from '@/platform/edge/route'
import { SENT_FILE } from '@/platform/files/sent-file'
import { files } from '@/platform/files/store'
import { openExport } from './operations/open-export'

const send: ApiHandler = async (request, { exportId = '' }, caller) => {
  try {
    const { fileKey, bytes, createdAt } = await openExport(await requestPerson(request, caller), { exportId })
    if (!(await files.exists(fileKey))) throw notFound()
    return new Response(Readable.toWeb(await files.getStream(fileKey)) as ReadableStream, {
      headers: {
        'content-type': 'application/zip',
        'content-length': String(bytes),
        'content-disposition': `attachment; filename="turnabout-${createdAt.slice(0, 10)}.zip"`,
        ...SENT_FILE,
      },
    })
  } catch (error) {
    if (!isAppError(error)) throw error
    const hidden = error.code === 'INVALID_INPUT' ? notFound() : error
    if (!request.headers.get('accept')?.includes('text/html')) return problem(hidden)
    return new Response(null, { status: 303, headers: { location: hidden.code === 'NOT_SIGNED_IN' ? '/sign-in' : '/settings/export?gone=1', 'cache-control': 'no-store' } })
  }
}

export const exportFile = about(send, { actor: 'person', name: 'export.download', answers: 'application/zip' })
