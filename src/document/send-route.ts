// Takes a company's files for an issue that it may answer. Like a person's, they never pass Next.
import type { Actor } from '@/platform/access/actor'
import { AppError, isAppError } from '@/platform/access/errors'
import { callerOf } from '@/platform/auth/caller'
import { requestAgent } from '@/platform/auth/request-agent'
import { BrokenForm, formParts } from '@/platform/edge/form-parts'
import { problem } from '@/platform/edge/problem'
import { about, type ApiHandler } from '@/platform/edge/route'
import { FileFault } from './fault'
import { findFolder } from './operations/find-folder'
import { MOST_AT_ONCE } from './schema'
import { takeSentFile } from './take-file'

const sendAll: ApiHandler = async (request, { companyId = '', entryId = '' }, caller) => {
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false
  const page = `/portal/${encodeURIComponent(companyId)}/issues/${encodeURIComponent(entryId)}`
  // Asked again before each file: who is removed while one comes in sends no more.
  const who = async () => requestAgent(request, companyId, caller && (await callerOf(request, caller.need)))
  try {
    const { folder } = await findFolder(await who(), { entryId })
    const fault = await receive(who, { folder, entryId }, request)
    if (wantsPage) return goTo(fault ? `${page}?refused=${fault instanceof FileFault ? fault.fault : 'full'}#files` : `${page}?sent=1#files`)
    return fault ? problem(isAppError(fault) ? fault : new AppError('INVALID_INPUT', fault.message, { file: [fault.message] })) : Response.json({ data: { entryId } }, { status: 201 })
  } catch (error) {
    if (!isAppError(error)) throw error
    return wantsPage ? goTo(error.code === 'NOT_SIGNED_IN' ? '/sign-in' : page) : problem(error)
  }
}

export const sendFiles = about(sendAll, { actor: 'company', name: 'document.send', sends: 'multipart/form-data', answers: 'application/json' })

/** Null, or what was wrong with the first that was refused. */
async function receive(who: () => Promise<Actor<'company'>>, to: { folder: string; entryId: string }, request: Request): Promise<FileFault | AppError | null> {
  let came = 0
  let fault: FileFault | AppError | null = null
  try {
    for await (const part of formParts(request)) {
      if (part.name !== 'file' || !part.fileName) continue
      came += 1
      const file = { name: part.fileName, bytes: part.bytes }
      const refused = came > MOST_AT_ONCE ? new FileFault('too-many') : await takeSentFile(who, to, file).then(() => null, asRefusal)
      fault ??= refused
    }
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error
    fault ??= new FileFault('broken')
  }
  return came === 0 ? (fault ?? new FileFault('no-file')) : fault
}

function asRefusal(error: unknown): FileFault | AppError {
  if (error instanceof FileFault || (isAppError(error) && error.code === 'NOT_ALLOWED')) return error
  throw error
}

const goTo = (address: string) => new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } })
