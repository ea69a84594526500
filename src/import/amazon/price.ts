// What was paid for a row: its total, or else unit price × quantity with tax. Discounts and shipping are in the total only.
import { decimalMarkIn, isBlank, readAmount } from '../amount.ts'
import { currenciesOf, isCurrency } from '../currency.ts'
import type { Marketplace } from './marketplace.ts'
import { Refusal } from '../refusal.ts'
import { excerpt } from '../tidy.ts'

export type Prices = {
  total: string
  unitPrice: string
  unitTax: string
  rowTax: string
  others: string[]
  currency: string
}
export type Price = { amount: string; currency: string } | null

export function readPrice(prices: Prices, quantity: number, place: Marketplace): Price {
  const { total, unitPrice, unitTax, rowTax } = prices
  if (isBlank(total) && isBlank(unitPrice)) return null

  const money = reader(prices, place)
  if (!isBlank(total)) return money.read(total, 'price')

  const unit = money.read(unitPrice, 'unit price')
  const paid = [times(unit.amount, quantity)]
  if (!isBlank(unitTax)) paid.push(times(money.read(unitTax, 'tax').amount, quantity))
  else if (!isBlank(rowTax)) paid.push(money.read(rowTax, 'tax').amount)
  return { amount: sum(paid), currency: unit.currency }
}

function reader(prices: Prices, place: Marketplace) {
  const amounts = [prices.total, prices.unitPrice, prices.unitTax, prices.rowTax, ...prices.others]
  const column = isBlank(prices.currency) ? null : prices.currency.trim().toUpperCase()
  if (column && !isCurrency(column))
    throw new Refusal(`The currency “${excerpt(prices.currency)}” is not known.`)

  const hints = {
    // Asked for only when an amount is ambiguous; reading a dozen amounts in every row costs more than all the rest.
    get written() {
      return decimalMarkIn(amounts)
    },
    local: place.decimal,
    currency: column ?? place.currency,
  }
  const read = (text: string, label: string) => {
    const result = readAmount(text, hints)
    if ('fault' in result) throw new Refusal(`The ${label} “${excerpt(text)}” ${result.fault}.`)
    return { amount: result.amount, currency: currencyFor(text, result.symbol, column, place) }
  }
  return { read }
}

function currencyFor(text: string, symbol: string | null, column: string | null, place: Marketplace) {
  const possible = symbol ? currenciesOf(symbol) : null
  const currency = column ?? (possible?.length === 1 ? possible[0]! : place.currency)
  if (!currency) throw new Refusal(`The currency of the price “${excerpt(text)}” is missing.`)
  if (possible && !possible.includes(currency))
    throw new Refusal(`The price “${excerpt(text)}” and the currency ${currency} disagree.`)
  return currency
}

// Ten-thousandths in whole numbers: 0.1 + 0.2 must stay 0.3.
const SCALE = 4

function times(amount: string, quantity: number) {
  return fromUnits(toUnits(amount) * BigInt(quantity))
}

function sum(amounts: string[]) {
  return fromUnits(amounts.reduce((total, amount) => total + toUnits(amount), 0n))
}

function toUnits(amount: string) {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.')
  const units = BigInt(whole + fraction.padEnd(SCALE, '0'))
  return amount.startsWith('-') ? -units : units
}

function fromUnits(units: bigint) {
  const digits = String(units < 0n ? -units : units).padStart(SCALE + 1, '0')
  const fraction = digits.slice(-SCALE).replace(/0{1,2}$/, '')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${fraction}`
}
