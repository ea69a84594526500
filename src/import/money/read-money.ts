// An amount with its currency: its sign, a column beside it, or what somebody said of the whole table.
import { readAmount, type DecimalMark } from '../amount.ts'
import { currenciesOf, isCurrency } from '../currency.ts'
import { Refusal } from '../refusal.ts'
import { excerpt } from '../tidy.ts'

export type Money = { amount: string; currency: string }

export function readMoney(text: string, label: string, { currency, decimal }: { currency: string; decimal: DecimalMark | null }): Money {
  const named = currency.trim().toUpperCase()
  if (named && !isCurrency(named)) throw new Refusal(`The currency “${excerpt(currency)}” is not known.`)
  const read = readAmount(text, { written: decimal, currency: named || null })
  if ('fault' in read) throw new Refusal(`The ${label} “${excerpt(text)}” ${read.fault}.`)
  const possible = read.symbol ? currenciesOf(read.symbol) : []
  if (named && possible.length > 0 && !possible.includes(named)) throw new Refusal(`The ${label} “${excerpt(text)}” and the currency ${named} disagree.`)
  const own = named || (possible.length === 1 ? possible[0]! : '')
  if (!own) throw new Refusal(`The currency of the ${label} “${excerpt(text)}” is missing.`)
  return { amount: read.amount, currency: own }
}
