// One row of the order history as an ordered item.
import { createHash } from 'node:crypto'
import { isBlank } from '../amount.ts'
import { readDay } from '../day.ts'
import type { ColumnName, Columns } from './columns.ts'
import { marketplaceOf } from './marketplace.ts'
import { readPrice, type Price } from './price.ts'
import { Refusal, Skip } from '../refusal.ts'
import { excerpt, tidy } from '../tidy.ts'

export type OrderedItem = {
  sourceKey: string
  website: string
  orderId: string
  asin: string | null
  name: string
  boughtAt: string
  price: Price
  quantity: number
  serialNumber: string | null
  condition: string | null
}

const LONGEST_NAME = 300

// `sourceKey` still lacks its ordinal: one row does not know how often the file repeats it.
export function readOrderRow(cells: string[], columns: Columns): OrderedItem {
  const cell = (name: ColumnName) => firstFilled(cells, columns.at[name])
  if (/cancel/i.test(cell('orderStatus'))) throw new Skip('Cancelled order.')

  const orderId = cell('orderId').toUpperCase()
  if (isBlank(orderId)) throw new Refusal('The order number is missing.')
  if (!/^[\w-]{1,60}$/.test(orderId))
    throw new Refusal(`The order number “${excerpt(orderId)}” is not one of Amazon’s.`)

  const name = tidy(cell('name'), LONGEST_NAME)
  if (isBlank(name)) throw new Refusal('The product has no name.')

  const place = marketplaceOf(cell('website'))
  const boughtAt = readOrderDate(cell('orderDate'), place.days)
  const quantity = readQuantity(cell('quantity'))
  const asin = readAsin(cell('asin'))
  const others = columns.at.otherMoney.map((index) => cells[index]!)
  const texts = {
    total: cell('total'),
    unitPrice: cell('unitPrice'),
    unitTax: cell('unitTax'),
    rowTax: cell('rowTax'),
  }

  return {
    sourceKey: `${orderId}:${asin ?? nameKey(name)}`,
    website: place.domain,
    orderId,
    asin,
    name,
    boughtAt,
    price: readPrice({ ...texts, others, currency: cell('currency') }, quantity, place),
    quantity,
    serialNumber: optional(cell('serialNumber')),
    condition: optional(cell('condition')),
  }
}

// An old and a new name of the same column may stand side by side, one of them empty.
function firstFilled(cells: string[], positions: number[]) {
  for (const index of positions) {
    if (!isBlank(cells[index]!)) return cells[index]!.trim()
  }
  return ''
}

function readOrderDate(text: string, order: Parameters<typeof readDay>[1]) {
  if (text === '') throw new Refusal('The order date is missing.')
  const read = readDay(text, order)
  if ('fault' in read) throw new Refusal(`The order date “${excerpt(text)}” ${read.fault}.`)
  return read.day
}

function readQuantity(text: string) {
  if (text === '') return 1
  if (!/^\d{1,6}([.,]0+)?$/.test(text))
    throw new Refusal(`The quantity “${excerpt(text)}” is not a whole number.`)
  const quantity = Number.parseInt(text, 10)
  if (quantity === 0) throw new Skip('The quantity is 0.')
  return quantity
}

function readAsin(text: string) {
  const asin = text.toUpperCase()
  return /^[A-Z0-9]{8,14}$/.test(asin) ? asin : null
}

// Without an ASIN the name tells the items of an order apart, in whatever sequence a later export has them.
function nameKey(name: string) {
  return `name-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
}

function optional(text: string) {
  return tidy(text, 100) || null
}
