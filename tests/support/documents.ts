// The way documents come in, for the stories about them.
import { uploadDocuments } from '@/document/upload-route'
import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { system } from '@/platform/auth/prove-actor'
import { SESSION_COOKIE, sealSession } from '@/platform/auth/session-cookie'
import { hashToken, newId, newToken } from '@/platform/ids'

type Person = Actor<'person'>
type Content = Buffer | string
type Given = { content: Content; name: string }

export { aPdf, aPhoto } from './files'

export function aForm(fields: Record<string, string>, ...given: Given[]) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const { content, name } of given) form.append('file', new File([new Uint8Array(Buffer.from(content))], name))
  return form
}

export const post = (headers: Record<string, string>, body: FormData | string | ReadableStream, query = '') =>
  uploadDocuments(new Request(`http://localhost:3000/api/v1/documents${query}`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit), {})

export async function signedIn(person: Person): Promise<{ cookie: string }> {
  const token = newToken()
  await openAs(system, (db) => db.session.create({ data: { id: newId(), tokenHash: hashToken(token), personId: person.id, browser: 'test', address: '127.0.0.1' } }))
  return { cookie: `${SESSION_COOKIE}=${await sealSession(token)}` }
}

type Document = { id: string; name: string; type: string; bytes: number; width: number | null; height: number | null }
type Answer = { status: number; documents: Document[]; refused: { name: string; detail: string }[]; detail: string | undefined; fields: unknown }

/** As a program uploads. */
export async function upload(person: Person, fields: Record<string, string>, ...given: Given[]): Promise<Answer> {
  const answer = await post(await signedIn(person), aForm(fields, ...given))
  const said = (await answer.json()) as { data?: Document[]; refused?: Answer['refused']; detail?: string; fields?: unknown }
  return { status: answer.status, documents: said.data ?? [], refused: said.refused ?? [], detail: said.detail, fields: said.fields }
}

export async function aDocument(person: Person, fields: Record<string, string>, given: Given = { content: 'A receipt.', name: 'receipt.txt' }) {
  const { documents, detail } = await upload(person, fields, given)
  if (!documents[0]) throw new Error(detail)
  return documents[0]
}

export const rowOf = (person: Person, id: string) => openAs(person, (db) => db.document.findFirstOrThrow({ where: { id }, include: { attachments: true } }))
