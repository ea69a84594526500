// The whole log as a file, or what the filters leave of it: read and sent page by page, so that its length costs no memory.
import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Actor } from '@/platform/access/actor'
import { AppError } from '@/platform/access/errors'
import { requestPerson } from '@/platform/auth/request-person'
import { about, type ApiHandler, answering } from '@/platform/edge/route'
import { csvLine } from '@/platform/csv'
import { listAccess } from './operations/list-access'
import { type AccessView, ExportFormat, type ListAccessInput } from './schema'

const AT_A_TIME = 1000

type Asked = z.input<typeof ListAccessInput>

const send: ApiHandler = answering(async (request, _params, caller) => {
  const person = await requestPerson(request, caller)
  const { format: wanted, ...given } = Object.fromEntries(new URL(request.url).searchParams)
  const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')) as Asked
  const format = formatOf(wanted)
  // The first page before the answer begins: a wrong filter is still told.
  const first = await pageAfter(person, filters)
  const day = new Date().toISOString().slice(0, 10)
  return new Response(Readable.toWeb(Readable.from(bytesOf(WRITERS[format](pages(person, filters, first))))) as ReadableStream, {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="who-looked-${day}.${format}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    },
  })
})

function formatOf(wanted: string | undefined) {
  const { data } = ExportFormat.safeParse(wanted || undefined)
  if (!data) throw new AppError('INVALID_INPUT', 'Some fields need attention.', { format: ['Choose csv or json.'] })
  return data
}

export const exportAccess = about(send, { actor: 'person', name: 'access.export', answers: 'text/csv' })

const pageAfter = (person: Actor<'person'>, filters: Asked, before?: string) => listAccess(person, { ...filters, take: AT_A_TIME, before })

async function* pages(person: Actor<'person'>, filters: Asked, first: AccessView[]) {
  for (let page = first; page.length > 0; page = page.length < AT_A_TIME ? [] : await pageAfter(person, filters, page.at(-1)!.id)) yield page
}

async function* bytesOf(texts: AsyncIterable<string>) {
  for await (const text of texts) yield Buffer.from(text)
}

const WRITERS = { csv: asCsv, json: asJson }

async function* asCsv(found: AsyncIterable<AccessView[]>) {
  // The mark tells spreadsheets that it is UTF-8.
  yield '\ufeff' + csvLine(['at', 'reader', 'company', 'agent', 'link', 'read', 'title', 'record_id', 'permission_id', 'unusual'])
  for await (const page of found) yield page.map(rowOf).join('')
}

function rowOf({ at, by, record, permissionId, unusual }: AccessView): string {
  return csvLine([at, ...whoIn(by), record.kind, record.title, record.id, permissionId, unusual ? 'yes' : null])
}

function whoIn(by: AccessView['by']): (string | null)[] {
  if (by.kind === 'company') return ['company', by.companyName, by.agentName, null]
  if (by.kind === 'friend') return ['friend', null, by.name, null]
  return [by.preview ? 'preview' : 'link', null, null, by.label]
}

async function* asJson(found: AsyncIterable<AccessView[]>) {
  let between = '[\n'
  for await (const page of found) {
    yield between + page.map((line) => JSON.stringify(line)).join(',\n')
    between = ',\n'
  }
  yield between === '[\n' ? '[]\n' : '\n]\n'
}
