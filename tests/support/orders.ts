// Amazon's file, made up: a list of orders as the CSV that "Request my data" gives.
import { Readable } from 'node:stream'
import type { Actor } from '@/platform/access/actor'
import { files } from '@/platform/files/store'
import { newToken } from '@/platform/ids'
import { jobs } from '@/import/jobs'
import { startImport } from '@/import/operations/start-import'

export type Order = { id: string; asin?: string; name?: string; price?: string; day?: string; site?: string; quantity?: number; serial?: string }

const COLUMNS = ['Website', 'Order ID', 'Order Date', 'Currency', 'Total Owed', 'ASIN', 'Quantity', 'Order Status', 'Product Name', 'Item Serial Number']

export const ordersFile = (orders: Order[]) => [COLUMNS, ...orders.map(cellsOf)].map(asLine).join('\r\n') + '\r\n'

const cellsOf = ({ id, asin = 'B000000001', name = 'Kettle', price = '21.50', day = '2024-03-05', site = 'Amazon.com', quantity = 1, serial = '' }: Order) => [
  site,
  id,
  `${day}T10:00:00Z`,
  'USD',
  price,
  asin,
  String(quantity),
  'Closed',
  name,
  serial,
]
const asLine = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

/** The file lies in the store and waits for the worker. */
export async function aWaitingImport(person: Actor<'person'>, content: string | Buffer, fileName = 'Retail.OrderHistory.1.csv') {
  const fileKey = `imports/${newToken()}`
  const bytes = Buffer.from(content)
  await files.putStream(fileKey, Readable.from([bytes]))
  const begun = await startImport(person, { fileName, fileKey, bytes: bytes.length })
  return { importId: begun.id, fileKey }
}

export const readByWorker = (person: Actor<'person'>, errand: { importId: string; fileKey: string }) => jobs['import.read']!.work(errand, person.id)

/** The worker has read it. */
export async function aReadImport(person: Actor<'person'>, content: string | Buffer) {
  const waiting = await aWaitingImport(person, content)
  await readByWorker(person, waiting)
  return waiting
}
