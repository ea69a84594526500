// Amazon's order history as rows of the preview: the CSV of today, the older ones, and the same as JSON.
import { decodeText } from '../encoding.ts'
import type { ReadRow, Source } from '../item/schema.ts'
import { readJsonRecords } from '../json-records.ts'
import { tidy } from '../tidy.ts'
import { columnsNamed } from './columns.ts'
import type { OrderedItem } from './order-row.ts'
import { readAmazonOrders, readOrders, type ReadRow as ReadOrder } from './read-amazon-orders.ts'

// What a product's own form takes. One impossible price must not stop thousands of good rows at the end.
const HIGHEST_PRICE = 99_999_999_999
const LONGEST_NAME = 200

export async function* readAmazon(file: Source): AsyncGenerator<ReadRow> {
  const orders = (await isJson(file)) ? ordersInJson(await file.open()) : readAmazonOrders(await file.open())
  for await (const row of orders) yield asRow(row)
}

async function isJson(file: Source): Promise<boolean> {
  for await (const text of decodeText(await file.open())) return /^[\ufeff\s]*[[{]/.test(text)
  return false
}

async function* ordersInJson(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadOrder> {
  const records = await readJsonRecords(bytes)
  const names = [...new Set(records.slice(0, 1_000).flatMap((record) => Object.keys(record)))]
  const columns = columnsNamed(names)
  const rows = records.map((record, index) => {
    const cells = names.map((name) => cellOf(record[name]))
    return { line: index + 1, text: cells.join(', ').slice(0, 1_000), cells }
  })
  yield* readOrders(batch(rows), columns)
}

const cellOf = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '')

async function* batch<T>(rows: T[]) {
  yield rows
}

function asRow(row: ReadOrder): ReadRow {
  if (row.status !== 'good') return row
  const { line, item } = row
  const price = Number(item.price?.amount ?? 0)
  const text = tidy(item.name, 120)
  if (price > HIGHEST_PRICE) return { line, status: 'refused', reason: 'The price is too large to be one.', text }
  if (price < 0) return { line, status: 'skipped', reason: 'Money that came back, no purchase.', text }

  return {
    line,
    status: 'new',
    source: 'amazon',
    sourceKey: item.sourceKey,
    item: {
      as: 'product',
      company: { key: item.website, name: null },
      name: tidy(item.name, LONGEST_NAME),
      boughtOn: item.boughtAt.slice(0, 10),
      price: item.price?.amount ?? null,
      currency: item.price?.currency ?? null,
      serialNumbers: item.serialNumber ? [item.serialNumber] : [],
      notes: notesOn(item),
    },
  }
}

// What a shop asks for first, and what makes the price understandable.
function notesOn({ orderId, quantity, condition }: OrderedItem) {
  const notes = [`Amazon order ${orderId}`]
  if (quantity > 1) notes.push(`quantity ${quantity}`)
  if (condition && !/^new$/i.test(condition)) notes.push(condition)
  return notes.join(' · ')
}
