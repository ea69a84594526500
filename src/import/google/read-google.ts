// What Google Takeout tells of purchases: those in Google Play, and orders that Google found in mails.
import { currenciesOf, isCurrency } from '../currency.ts'
import { companyKey } from '../company-key.ts'
import { readDay } from '../day.ts'
import type { NewItem, ReadRow, Source } from '../item/schema.ts'
import { isRecord, readJsonRecords } from '../json-records.ts'
import { firstOf, listOf, wordOf, type Thing } from '../mail/markup.ts'
import { readMoney, type Money } from '../money/read-money.ts'
import { Refusal, Skip } from '../refusal.ts'
import { keyFor } from '../source-key.ts'
import { excerpt, tidy } from '../tidy.ts'

type Bought = { key: string; name: string; day: string; price: Money | null; priceText: string; seller: string; notes: string[] }

// A dollar is whose the shop's country is.
const DOLLARS: Record<string, string> = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN', BR: 'BRL', TW: 'TWD' }
const PLAY = 'google.com'

export async function* readGoogle(file: Source): AsyncGenerator<ReadRow> {
  const seen = new Set<string>()
  let line = 0
  for (const record of await readJsonRecords(await file.open())) {
    line++
    const notRead = (status: 'refused' | 'skipped', reason: string): ReadRow => ({ line, status, reason, text: tidy(JSON.stringify(record).slice(0, 500), 120) })
    try {
      for (const bought of boughtIn(record)) {
        const sourceKey = keyFor(`${bought.key}\n${bought.name}\n${bought.day}`)
        if (seen.has(sourceKey)) continue
        seen.add(sourceKey)
        yield { line, status: 'new', source: 'google', sourceKey, item: asItem(bought) }
      }
    } catch (error) {
      if (error instanceof Refusal) yield notRead('refused', error.message)
      else if (error instanceof Skip) yield notRead('skipped', error.message)
      else throw error
    }
  }
}

function asItem({ name, day, price, priceText, seller, notes }: Bought): NewItem {
  const told = [...notes, !price && priceText && `Price: ${priceText}`].filter(Boolean).join(' · ')
  return { as: 'product', company: { key: companyKey(/^\S+\.\S+$/.test(seller) ? seller : null, seller), name: null }, name: tidy(name, 200), kind: 'service', boughtOn: day, ...(price && { price: price.amount, currency: price.currency }), notes: tidy(told, 1_000) || null }
}

function boughtIn(record: Thing): Bought[] {
  if (isRecord(record.purchaseHistory)) return fromPlay(record.purchaseHistory)
  if (isRecord(record.orderHistory)) return fromPlayOrder(record.orderHistory)
  return fromOrder(record)
}

function fromPlay(purchase: Thing): Bought[] {
  const doc = firstOf(purchase.doc)
  const name = wordOf(doc, 'title')
  if (!name) throw new Refusal('What was bought has no name.')
  const text = wordOf(purchase, 'invoicePrice')
  const day = dayIn(wordOf(purchase, 'purchaseTime'))
  return [{ key: 'play', name, day, ...priceIn(text, wordOf(purchase, 'userCountry')), seller: PLAY, notes: ['Google Play', wordOf(doc, 'documentType')].filter(Boolean) }]
}

function fromPlayOrder(order: Thing): Bought[] {
  const id = wordOf(order, 'orderId')
  const day = dayIn(wordOf(order, 'creationTime'))
  const items = listOf(order.lineItem)
  if (/[1-9]/.test(wordOf(order, 'refundAmount')) && wordOf(order, 'refundAmount') === wordOf(order, 'totalPrice')) throw new Skip('The money came back.')
  const named = items.map((item) => wordOf(firstOf(item.doc), 'title')).filter(Boolean)
  if (named.length === 0) throw new Refusal('What was bought has no name.')
  // The price is that of the whole order.
  const price = named.length === 1 ? priceIn(wordOf(order, 'totalPrice'), wordOf(order, 'ipCountry')) : { price: null, priceText: '' }
  return named.map((name) => ({ key: id || 'play', name, day, ...price, seller: PLAY, notes: [`Google Play order ${id}`] }))
}

function fromOrder(order: Thing): Bought[] {
  const seller = wordOf(firstOf(order.transactionMerchant), 'name')
  const items = listOf(order.lineItem)
  const id = wordOf(order, 'merchantOrderId')
  if (items.length === 0) throw new Skip('No purchase.')
  const day = dayIn(wordOf(firstOf(order.creationTime), 'usecSinceEpochUtc'))
  const bought = items.flatMap((item) => {
    const purchase = firstOf(item.purchase)
    const name = wordOf(firstOf(isRecord(purchase) ? purchase.productInfo : null), 'name')
    const from = wordOf(firstOf(item.provider), 'name') || seller
    if (!name || !from) return []
    const unit = isRecord(purchase) ? firstOf(purchase.unitPrice) : null
    const quantity = wordOf(purchase, 'quantity')
    return [{ key: id, name, day, ...microsIn(unit), seller: tidy(from, 120), notes: [id && `Order ${id}`, Number(quantity) > 1 && `quantity ${quantity}`].filter((note) => typeof note === 'string' && note !== '') as string[] }]
  })
  if (bought.length === 0) throw new Skip('No purchase with a name and a shop.')
  return bought
}

function priceIn(text: string, country: string): { price: Money | null; priceText: string } {
  if (!text || !/[1-9]/.test(text)) return { price: null, priceText: '' }
  const sign = text.replace(/[\d\s.,'’\-]/g, '')
  const currency = currenciesOf(sign).length === 1 ? currenciesOf(sign)[0]! : sign === '$' ? (DOLLARS[country.toUpperCase()] ?? '') : ''
  try {
    return { price: readMoney(text, 'price', { currency, decimal: null }), priceText: text }
  } catch (error) {
    if (error instanceof Refusal) return { price: null, priceText: tidy(text, 60) }
    throw error
  }
}

function microsIn(unit: unknown): { price: Money | null; priceText: string } {
  const micros = wordOf(unit, 'amountMicros')
  const currency = wordOf(firstOf(isRecord(unit) ? unit.currencyCode : null), 'code')
  if (!/^\d{1,17}$/.test(micros) || !isCurrency(currency)) return { price: null, priceText: tidy(wordOf(unit, 'displayString'), 60) }
  const digits = micros.padStart(7, '0')
  return { price: { amount: `${digits.slice(0, -6)}.${digits.slice(-6, -2)}`, currency }, priceText: '' }
}

/** A time as text, or in microseconds since 1970. */
function dayIn(written: string): string {
  if (!written) throw new Refusal('The date is missing.')
  const day = /^\d{11,17}$/.test(written) ? new Date(Number(written) / 1_000).toISOString().slice(0, 10) : written.slice(0, 10)
  const read = readDay(day, null)
  if ('fault' in read) throw new Refusal(`The date “${excerpt(written)}” ${read.fault}.`)
  return read.day
}
