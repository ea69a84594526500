// Finds the columns we read, by name, in any order. Both the current export and the "Items" report before 2023.
import { parseText, type Separator } from '../csv.ts'
import { UnreadableFile } from '../unreadable-file.ts'

const NAMES = {
  website: ['Website', 'Marketplace'],
  orderId: ['Order ID'],
  orderDate: ['Order Date'],
  name: ['Product Name', 'Title', 'Product Title'],
  asin: ['ASIN', 'ASIN/ISBN'],
  currency: ['Currency', 'Our Price Currency Code', 'Base Currency Code'],
  unitPrice: ['Unit Price', 'Purchase Price Per Unit'],
  unitTax: ['Unit Price Tax'],
  rowTax: ['Shipment Item Subtotal Tax', 'Item Subtotal Tax'],
  total: ['Total Owed', 'Total Amount', 'Item Total', 'Our Price'],
  quantity: ['Quantity', 'Original Quantity', 'Quantity Ordered'],
  condition: ['Product Condition', 'Condition'],
  serialNumber: ['Item Serial Number'],
  orderStatus: ['Order Status'],
  otherMoney: [
    'Shipping Charge',
    'Total Discounts',
    'Shipment Item Subtotal',
    'Item Subtotal',
    'List Price Per Unit',
  ],
}
const NEEDED = ['website', 'orderId', 'orderDate', 'name'] as const

export type ColumnName = keyof typeof NAMES
export type Columns = { separator: Separator; width: number; at: Record<ColumnName, number[]> }

export function readColumns(header: string): Columns {
  const readings = ([',', ';', '\t'] as const).map((separator) => columnsIn(header, separator))
  const best = readings.reduce((one, other) => (known(other) > known(one) ? other : one))

  if (known(best) === 0)
    throw new UnreadableFile('This does not look like an Amazon order history: no column name is known.')
  const missing = NEEDED.filter((name) => best.at[name].length === 0).map((name) => `“${NAMES[name][0]}”`)
  if (missing.length === 0) return best
  const columns = missing.length === 1 ? 'the column' : 'the columns'
  throw new UnreadableFile(`This file lacks ${columns} ${missing.join(', ')} of an Amazon order history.`)
}

/** Whether this can be the first line of Amazon's file, if perhaps one that lacks columns. */
export function mayBeOrders(header: string): boolean {
  return ([',', ';', '\t'] as const).some((separator) => {
    const { at } = columnsIn(header, separator)
    const has = (name: ColumnName) => at[name].length > 0
    return has('orderId') && (has('website') || has('asin') || (has('name') && has('orderDate')))
  })
}

/** The columns of rows that come with their names, as in JSON. */
export const columnsNamed = (names: string[]): Columns => readColumns(names.map((name) => `"${name.replaceAll('"', '""')}"`).join(','))

function columnsIn(header: string, separator: Separator): Columns {
  const cells = (parseText(header, separator)?.[0] ?? []).map(plain)
  const positions = (names: string[]) =>
    names.map((name) => cells.indexOf(plain(name))).filter((index) => index >= 0)
  const at = Object.fromEntries(Object.entries(NAMES).map(([key, names]) => [key, positions(names)]))
  return { separator, width: cells.length, at: at as Columns['at'] }
}

function known({ at }: Columns) {
  return Object.values(at).filter((positions) => positions.length > 0).length
}

function plain(name: string) {
  return name.toLowerCase().replace(/[^a-z0-9/]/g, '')
}
