// One row of a table whose columns are known, as what it becomes. What is wrong with it is said in a sentence.
import { registrableDomain } from '@/company/company-id'
import { AddContactPointInput } from '@/contact/schema'
import { companyKey } from '../company-key.ts'
import { type Money, readMoney } from '../money/read-money.ts'
import { readDay } from '../day.ts'
import type { NewItem } from '../item/schema.ts'
import { faultOf, type Payment } from '../money/payment.ts'
import { Refusal, Skip } from '../refusal.ts'
import { excerpt, tidy } from '../tidy.ts'
import type { Field, Mapping } from './schema.ts'

export type Cells = (field: Field) => string
const NOBODY = '00000000-0000-0000-0000-000000000000'

export function paymentIn(cell: Cells, mapping: Mapping): Payment {
  const day = dayIn(cell('date'), 'date', mapping)
  if (!day) throw new Refusal('The date is missing.')
  const payee = cell('payee') || cell('memo')
  if (!payee) throw new Refusal('Nobody is named.')
  const money = amountIn(cell, mapping)
  if (Number(money.amount) === 0) throw new Skip('Nothing was paid.')
  const fault = faultOf(money)
  if (fault) throw new Refusal(fault)
  return { day, ...money, payee, memo: cell('memo'), reference: cell('reference') }
}

function amountIn(cell: Cells, mapping: Mapping): Money {
  const read = (text: string, label: string) => readMoney(text, label, { currency: cell('currency') || mapping.ownCurrency || '', decimal: mapping.decimal ?? null })
  const negative = ({ amount, currency }: Money): Money => ({ amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`, currency })
  if (cell('amount')) {
    const money = read(cell('amount'), 'amount')
    return mapping.spendingIsPositive === 'yes' ? negative(money) : money
  }
  // Two columns: what went out may stand there with or without its minus.
  const out = cell('paidOut') ? read(cell('paidOut'), 'amount') : null
  if (out && Number(out.amount) !== 0) return out.amount.startsWith('-') ? out : negative(out)
  if (cell('paidIn')) return read(cell('paidIn'), 'amount')
  throw new Refusal('The amount is missing.')
}

export function thingIn(cell: Cells, mapping: Mapping): { item: NewItem; key: string } {
  const name = tidy(cell('name'), 200)
  if (!name) throw new Refusal('The thing has no name.')
  const money = cell('price') ? readMoney(cell('price'), 'price', { currency: cell('currency') || mapping.ownCurrency || '', decimal: mapping.decimal ?? null }) : null
  if (money?.amount.startsWith('-')) throw new Skip('Money that came back, no purchase.')
  const fault = money && faultOf(money)
  if (fault) throw new Refusal(fault)
  const company = tidy(cell('company'), 120)
  const boughtOn = dayIn(cell('date'), 'date', mapping)
  const serialNumbers = serialsIn(cell('serialNumber'))
  const item: NewItem = {
    as: 'product',
    company: company ? { key: companyKey(registrableDomain(company).ok && !/\s/.test(company) ? company : null, company), name: null } : null,
    name,
    model: tidy(cell('model'), 120) || null,
    serialNumbers,
    boughtOn,
    ...(money && { price: money.amount, currency: money.currency }),
    place: tidy(cell('place'), 120) || null,
    tags: tagsIn(cell('tags')),
    notes: longText(cell('notes'), 5_000),
    warrantyUntil: dayIn(cell('warrantyUntil'), 'day on which the warranty ends', mapping),
  }
  return { item, key: cell('reference') || [name, boughtOn, company, ...serialNumbers].join('\n') }
}

export function companyIn(cell: Cells): { item: NewItem; key: string } {
  const name = tidy(cell('name'), 120) || tidy(cell('website'), 120)
  if (!name) throw new Refusal('The company has no name.')
  const points = (['website', 'mail', 'phone', 'address'] as const).flatMap((field) => {
    const value = field === 'address' ? longText(cell(field), 500) : tidy(cell(field), 500)
    if (!value) return []
    const kind = field === 'website' ? 'web' : field
    const judged = AddContactPointInput.safeParse({ companyId: NOBODY, kind, value })
    if (!judged.success) throw new Refusal(`The ${field} “${excerpt(value)}” is none.`)
    return [{ kind, value: judged.data.value, label: null } as const]
  })
  const item: NewItem = { as: 'company', company: { key: companyKey(cell('website') || null, name), name }, points, tags: tagsIn(cell('tags')), notes: longText(cell('notes'), 5_000), customerNumber: tidy(cell('customerNumber'), 120) || null }
  return { item, key: `${name}\n${points.map(({ value }) => value).join('\n')}` }
}

function dayIn(text: string, label: string, { days }: Pick<Mapping, 'days'>): string | null {
  if (!text) return null
  const read = readDay(text, days ?? null)
  if ('fault' in read) throw new Refusal(`The ${label} “${excerpt(text)}” ${read.fault}.`)
  return read.day
}

export const tagsIn = (text: string) => [...new Set(text.split(/[,;#|]+/).map((tag) => tidy(tag, 40).replace(/\s+/g, '-')).filter(Boolean))].slice(0, 20)
export const serialsIn = (text: string) => [...new Set(text.split(/[\n,;]+/).map((serial) => tidy(serial, 120)).filter(Boolean))].slice(0, 50)

/** Lines stay lines; what no database keeps goes. */
export const longText = (text: string, most: number) =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ').trim().slice(0, most).toWellFormed() || null
