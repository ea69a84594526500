// Takes files from a form or a program straight to the disk. They never pass Next, which would cut them in silence.
import type { Actor } from '@/platform/access/actor'
import { AppError, isAppError } from '@/platform/access/errors'
import { requestPerson } from '@/platform/auth/request-person'
import { BrokenForm, formParts, textOf } from '@/platform/edge/form-parts'
import { problem } from '@/platform/edge/problem'
import { about, type ApiHandler } from '@/platform/edge/route'
import { FileFault } from './fault'
import { addDocument } from './operations/add-document'
import { getUsage } from './operations/get-usage'
import { MOST_AT_ONCE, RECORDS, type RecordIds } from './schema'
import { takeFile } from './take-file'

type Refused = { name: string; error: FileFault | AppError }
type Received = { page: string; added: Awaited<ReturnType<typeof addDocument>>[]; refused: Refused[] }

const upload: ApiHandler = async (request, _params, caller) => {
  // A form without JavaScript wants a page, a program wants JSON.
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false
  try {
    const received = await receive(await requestPerson(request, caller), request)
    return wantsPage ? goTo(await pageAfter(received)) : answerTo(received)
  } catch (error) {
    if (!isAppError(error)) throw error
    if (!wantsPage) return problem(error)
    return goTo(error.code === 'NOT_SIGNED_IN' ? '/sign-in' : '/documents?problem=broken')
  }
}

export const uploadDocuments = about(upload, { actor: 'person', name: 'document.upload', sends: 'multipart/form-data', answers: 'application/json' })

async function receive(person: Actor<'person'>, request: Request): Promise<Received> {
  const record: RecordIds = recordIn(Object.fromEntries(new URL(request.url).searchParams))
  const added: Received['added'] = []
  const refused: Refused[] = []
  let page: string | null = null
  try {
    for await (const part of formParts(request)) {
      const name = RECORDS.find((each) => each === part.name)
      if (name && part.fileName === null) Object.assign(record, recordIn({ [name]: await textOf(part.bytes) }))
      if (part.name !== 'file' || !part.fileName) continue

      // Before any of it is kept: is there such a record, and is it theirs?
      page ??= (await getUsage(person, record)).page
      if (!page) throw new AppError('INVALID_INPUT', 'Say which record it belongs to, in a field before the file.')
      const full = added.length + refused.length >= MOST_AT_ONCE
      const taken = full ? new FileFault('too-many') : await takeFile(person, record, { name: part.fileName, bytes: part.bytes }).catch(asRefusal)
      if (taken instanceof Error) refused.push({ name: part.fileName, error: taken })
      else added.push(taken)
    }
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error
    refused.push({ name: '', error: new FileFault('broken') })
  }
  if (added.length + refused.length === 0) refused.push({ name: '', error: new FileFault('no-file') })
  return { page: page ?? (await getUsage(person, record)).page ?? '/documents', added, refused }
}

/** An empty field is one that was not filled in. */
const recordIn = (fields: Record<string, string | undefined>): RecordIds =>
  Object.fromEntries(RECORDS.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))

function asRefusal(error: unknown): FileFault | AppError {
  if (error instanceof FileFault || (isAppError(error) && error.code === 'NOT_ALLOWED')) return error
  throw error
}

/** Back to the record. What was wrong is told there; how much room there is changes, so it is read there anew. */
async function pageAfter({ page, added, refused }: Received): Promise<string> {
  const [first] = refused
  if (!first) return `${page}?added=${added.length}#documents`
  const fault = first.error instanceof FileFault ? first.error.fault : 'full'
  return `${page}?refused=${fault}&added=${added.length}#documents`
}

function answerTo({ added, refused }: Received): Response {
  const [first] = refused
  if (first && added.length === 0) return problemFor(first.error)
  const told = refused.map(({ name, error }) => ({ name, detail: error.message }))
  return Response.json({ data: added, ...(told.length > 0 && { refused: told }) }, { status: 201, headers: { 'cache-control': 'no-store' } })
}

function problemFor(error: FileFault | AppError): Response {
  if (isAppError(error)) return problem(error)
  return problem(new AppError(error.fault === 'too-large' ? 'TOO_LARGE' : 'INVALID_INPUT', error.message, { file: [error.message] }))
}

const goTo = (address: string) => new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } })
