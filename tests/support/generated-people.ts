// People made by chance: rows of every table of records, with any letters in any field, each pointing at what is there.
import fc from 'fast-check'
import { z } from 'zod'
import type { Column } from '@/export/columns'
import { putLines } from '@/export/put-lines'
import type { Table } from '@/export/table'
import { TABLES } from '@/export/tables'
import { newFileKey } from '@/document/file-key'
import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { files } from '@/platform/files/store'

type Row = Record<string, unknown> & { id: string }
type Ring = Record<string, Row[]>

const RECORDS = TABLES.filter(({ kind }) => kind === 'record')
const FROM_2000 = Date.UTC(2000, 0, 1)

const words = fc.oneof(fc.string({ maxLength: 30, unit: 'binary' }), fc.constantFrom('=1+1', '"a";b', '<script>', 'Zoë\n\tx', '🧦', '-', '\\N')).map((text) => text.replaceAll('\0', ''))
const uuid = fc.uuid({ version: 7 })
const day = fc.integer({ min: 0, max: 12_000 }).map((days) => new Date(FROM_2000 + days * 86_400_000).toISOString().slice(0, 10))
const moment = fc.tuple(day, fc.integer({ min: 0, max: 86_399_999_999 })).map(([on, micros]) => `${on}T${new Date(Math.trunc(micros / 1000)).toISOString().slice(11, 23)}${String(micros % 1000).padStart(3, '0')}Z`)
const amount = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2))

const BY_TYPE: Record<string, fc.Arbitrary<unknown>> = {
  ...{ text: words, uuid, date: day, timestamptz: moment, numeric: amount, boolean: fc.boolean(), integer: fc.integer({ min: 1, max: 100_000 }) },
  ...{ 'text[]': fc.array(words, { maxLength: 3 }), 'uuid[]': fc.array(uuid, { maxLength: 3 }) },
}

function valueOf({ json, type, told }: Column): fc.Arbitrary<unknown> {
  if (told) return fc.constant(null)
  if (json instanceof z.ZodNullable) return fc.option(valueOf({ json: json.unwrap() as z.ZodType, type }))
  if (json instanceof z.ZodEnum) return fc.constantFrom(...json.options)
  if (type === 'jsonb') return fc.constant([])
  return BY_TYPE[type]!
}

const rowOf = ({ columns }: Table): fc.Arbitrary<Row> => fc.record(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, valueOf(column)]))) as fc.Arbitrary<Row>

/** What each table points at, by the column that does. */
const PARENTS: Record<string, string> = { productId: 'product', issueId: 'issue', praiseId: 'issue', interactionId: 'interaction', documentId: 'document', messageId: 'message', faceId: 'face', recommendationId: 'recommendation', intentId: 'intent', askId: 'ask', circleId: 'circle' }

export const aGeneratedRing: fc.Arbitrary<Ring> = fc.record(
  Object.fromEntries(RECORDS.map((table) => [table.name, fc.tuple(fc.array(rowOf(table), { maxLength: 4 }), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }))])),
).map((generated) => {
  const ring: Ring = {}
  for (const { name, columns } of RECORDS) {
    const [rows, luck] = generated[name]!
    let at = 0
    const pick = (some: Row[] | undefined, key: 'id' | 'companyId' = 'id') => (some && some.length > 0 ? some[luck[at++ % luck.length]! % some.length]![key] : null)
    for (const row of rows) {
      if (name !== 'relationship' && 'companyId' in columns) row.companyId = pick(ring.relationship, 'companyId')
      for (const [column, parent] of Object.entries(PARENTS)) if (column in columns) row[column] = pick(ring[parent])
    }
    ring[name] = distinct(rows.flatMap((row) => FIT[name]?.(row) ?? (fits(name, row) ? row : [])), name)
  }
  return ring
})

// What the database asks of a row beyond its columns.
const NEEDS: Record<string, string> = { contact_point: 'companyId', contact_preference: 'companyId', warranty: 'productId', product_link: 'productId', subscription: 'productId', price_change: 'productId', resolution: 'issueId', message: 'issueId', ask: 'intentId' }
const fits = (name: string, row: Row) => !(name in NEEDS) || row[NEEDS[name]!] !== null

const FIT: Record<string, (row: Row) => Row[]> = {
  product_link: (row) => (row.productId ? [{ ...row, url: `https://example.com/${encodeURIComponent(row.id)}` }] : []),
  interaction: (row) => (row.companyId ?? row.issueId ? [row] : []),
  solution: (row) => (row.issueId && row.interactionId ? [{ ...row, messageId: null }] : []),
  attachment: (row) => (row.documentId && row.productId ? [{ ...row, companyId: null, issueId: null, interactionId: null, recommendationId: null }] : []),
  candidate: (row) => (row.askId ? [{ ...row, position: 1 + (Number(row.position) % 5), url: row.url === null ? null : `https://example.com/${encodeURIComponent(row.id)}` }] : []),
  recommendation_circle: (row) => (row.recommendationId && row.circleId ? [row] : []),
  reminder: (row) => [{ ...row, productId: null, issueId: null }],
  document: (row) => [{ ...row, type: 'text/plain', bytes: Buffer.byteLength(contentOf(row)), fromCompanyId: null, fromAgent: null }],
  // Half of them are of a company, which said it on the server before.
  message: (row) => (row.issueId ? [row.author === 'company' && row.companyId ? { ...row, documentId: null, kind: 'words' } : { ...row, author: 'person', companyId: null, agentName: null, documentId: null, kind: 'words' }] : []),
}

const UNIQUE: Record<string, (row: Row) => unknown> = {
  ...{ relationship: ({ companyId }) => companyId, subscription: ({ productId }) => productId, resolution: ({ issueId }) => issueId, solution: ({ issueId }) => issueId },
  ...{ attachment: ({ documentId }) => documentId, snooze: ({ recordId }) => recordId, saved_filter: ({ list, name }) => JSON.stringify([list, name]), digest: () => 'one' },
  recommendation_circle: ({ recommendationId, circleId }) => JSON.stringify([recommendationId, circleId]),
  interaction: ({ source, sourceKey }) => (source === null || sourceKey === null ? {} : JSON.stringify([source, sourceKey])),
  product: ({ source, sourceKey }) => (source === null || sourceKey === null ? {} : JSON.stringify([source, sourceKey])),
}
const distinct = (rows: Row[], name: string) => (UNIQUE[name] ? [...new Map(rows.map((row) => [UNIQUE[name]!(row), row])).values()] : rows)

const contentOf = ({ id }: Row) => `words of ${id}`

/** Puts it into an empty ring, files included. */
export async function putRing(person: Actor<'person'>, ring: Ring) {
  const fileKeys = new Map<string, string>()
  for (const document of ring.document!) {
    const fileKey = newFileKey(person.id)
    fileKeys.set(document.id, fileKey)
    await files.put(fileKey, contentOf(document))
  }
  await openAs(person, async (db) => {
    for (const { name } of RECORDS) await putLines(db, { table: name, lines: ring[name]!.map((row) => JSON.stringify(row)) }, { fileKeys, pictures: new Map() })
  })
}
