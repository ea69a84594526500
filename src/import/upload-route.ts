// Takes a file from a form or a program straight to the disk. It never passes Next, which would cut it in silence.
import path from 'node:path'
import type { Actor } from '@/platform/access/actor'
import { AppError, isAppError } from '@/platform/access/errors'
import { requestPerson } from '@/platform/auth/request-person'
import { BrokenForm, type FormPart, formParts } from '@/platform/edge/form-parts'
import { problem } from '@/platform/edge/problem'
import { about, type ApiHandler } from '@/platform/edge/route'
import { discard } from '@/platform/files/discard'
import { keepUpTo } from '@/platform/files/keep-up-to'
import { files } from '@/platform/files/store'
import { newToken } from '@/platform/ids'
import { tidy } from './tidy'
import { startImport } from './operations/start-import'
import { LARGEST_FILE, LARGEST_MAILBOX } from './schema'

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
    const { started, faults } = await receive(await requestPerson(request, caller), request)
    const [first] = started
    if (!first) throw faults[0] ?? new UploadFault('no-file')
    if (wantsPage) return goTo(faults.length > 0 ? '/import?problem=some' : started.length > 1 ? '/import' : `/import/${first.id}`)
    // One file is answered as itself: programs mostly send one.
    const answer = { data: first, ...(started.length > 1 && { more: started.slice(1) }), ...(faults.length > 0 && { refused: faults.length }) }
    return Response.json(answer, { status: 201, headers: { location: `/api/v1/imports/${first.id}`, 'cache-control': 'no-store' } })
  } catch (error) {
    return wantsPage ? goTo(pageFor(error)) : problemFor(error)
  }
}

export const uploadImport = about(upload, { actor: 'person', name: 'import.upload', sends: 'multipart/form-data', answers: 'application/json' })

type Started = Awaited<ReturnType<typeof startImport>>

/** Each file of the form, and what was pasted. One that cannot be taken does not keep the others away. */
async function receive(person: Actor<'person'>, request: Request) {
  const [started, faults]: [Started[], unknown[]] = [[], []]
  const parts = formParts(request)
  for (let next = await parts.next().catch(asFault); !next.done; next = await parts.next().catch(asFault)) {
    const part = next.value
    const isPasted = part.name === 'text' && part.fileName === null
    if (!isPasted && !(part.name === 'file' && part.fileName)) continue
    await keep(person, part, isPasted).then(
      (kept) => kept && started.push(kept),
      (error: unknown) => {
        if (error instanceof UploadFault && error.fault === 'broken') throw error
        faults.push(error)
      },
    )
  }
  return { started, faults }
}

async function keep(person: Actor<'person'>, part: FormPart, isPasted: boolean): Promise<Started | null> {
  const fileKey = `imports/${newToken()}`
  try {
    const { most, bytes: counted } = await mostFor(part.bytes)
    const bytes = await keepUpTo(most, counted, fileKey).catch(asFault)
    if (bytes > most) throw new UploadFault('too-large')
    if (isPasted && bytes === 0) {
      await files.delete(fileKey)
      return null
    }
    return await startImport(person, { fileName: tidy(path.basename(part.fileName ?? ''), 120), fileKey, bytes })
  } catch (error) {
    await discard([fileKey], error)
    throw error
  }
}

/** A mailbox begins with "From ", and may be larger than anything else. */
async function mostFor(bytes: AsyncGenerator<Buffer>) {
  const first = await bytes.next().catch(asFault)
  const head = first.done ? Buffer.alloc(0) : first.value
  async function* whole() {
    if (!first.done) yield head
    yield* bytes
  }
  return { most: head.toString('latin1', 0, 5) === 'From ' ? LARGEST_MAILBOX : LARGEST_FILE, bytes: whole() }
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
  if (error.fault === 'too-large') return problem(new AppError('TOO_LARGE', 'The file is larger than 50 MB, or a mailbox than 600 MB.', { file: ['This is larger than 50 MB.'] }))
  return problem(new AppError('INVALID_INPUT', 'Send a file in the field “file” of a multipart form, or its text in the field “text”.', { file: ['Send a file here.'] }))
}
