// What the columns of a table probably mean, by their names in the languages that banks and shops here write.
import { readDay } from '../day.ts'
import { isCurrency } from '../currency.ts'
import { FIELDS, type Field, type Mapping, type Target } from './schema.ts'

const WORDS: Record<Field, RegExp> = {
  date: /^(transaction |booking |purchase |order |bought |value |started )?(date|day|on)$|^datum$|buchungstag|buchungsdatum|kaufdatum|^date |^fecha|^data$|^bought$|^completed date$/,
  payee: /payee|merchant|counterparty|beneficiary|empfänger|auftraggeber|zahlungsempfänger|begünstigter|^name$|^description$|beschreibung|tegenpartij|libell|concepto/,
  amount: /^amount|^betrag|umsatz|^montant|^importe|^bedrag|^value$|^sum$/,
  paidOut: /debit|withdrawal|paid out|money out|^soll|ausgabe|lastschrift/,
  paidIn: /credit(?! card)|deposit|paid in|money in|^haben|einnahme|gutschrift/,
  currency: /currency|währung|devise|moneda|valuta|^ccy$/,
  memo: /memo|verwendungszweck|reference text|details|^type$|buchungstext|note|omschrijving|^description$|category/,
  reference: /transaction id|^id$|reference( no| number)?$|referenz|kundenreferenz|number|nummer/,
  name: /^(product |item )?name$|^title$|^product$|^item$|^thing$|bezeichnung|artikel|^company$|organi[sz]ation|firma/,
  company: /company|shop|store|seller|manufacturer|brand|vendor|hersteller|händler|firma/,
  price: /price|cost|amount|preis|betrag/,
  serialNumber: /serial/,
  model: /model|modell/,
  place: /location|place|room|^ort$|standort/,
  tags: /tag|label|categor|kategorie/,
  notes: /note|comment|description|bemerkung|notiz/,
  warrantyUntil: /warranty|guarantee|garantie/,
  website: /website|url|homepage|domain|web/,
  mail: /mail/,
  phone: /phone|tel/,
  address: /address|adresse|street/,
  customerNumber: /customer|kundennummer|account/,
}
// What tells a kind of table from the others.
const TELLS: Record<Target, Field[]> = { payments: ['date', 'amount', 'payee'], things: ['name', 'serialNumber', 'price', 'warrantyUntil'], companies: ['name', 'website', 'mail', 'phone'] }

export function guessMapping(names: string[], rows: string[][]): Partial<Mapping> {
  const plain = names.map((name) => name.toLowerCase().replace(/[_.]/g, ' ').trim())
  const target = bestTarget(plain)
  const taken = new Set<number>()
  const mapping: Partial<Mapping> = { target }
  for (const field of FIELDS[target]) {
    const at = plain.findIndex((name, index) => !taken.has(index) && WORDS[field].test(name))
    if (at < 0) continue
    taken.add(at)
    mapping[field] = at
  }
  if (mapping.amount !== undefined) delete mapping.paidOut
  if (mapping.amount !== undefined) delete mapping.paidIn
  const days = mapping.date === undefined ? null : orderOf(rows.map((row) => row[mapping.date!] ?? ''))
  const currency = plain.map((name) => /\b([a-z]{3})\b\)?$/.exec(name)?.[1]?.toUpperCase() ?? '').find(isCurrency)
  return { ...mapping, ...(days && { days }), ...(currency && mapping.currency === undefined && { ownCurrency: currency }) }
}

function bestTarget(names: string[]): Target {
  const score = (target: Target) => TELLS[target].filter((field) => names.some((name) => WORDS[field].test(name))).length / TELLS[target].length
  const targets: Target[] = ['payments', 'things', 'companies']
  return targets.reduce((one, other) => (score(other) > score(one) ? other : one))
}

/** When every day can only be read one way, that way is told. */
function orderOf(days: string[]): 'day-first' | 'month-first' | null {
  const written = days.filter(Boolean)
  const fits = (order: 'day-first' | 'month-first') => written.every((day) => 'day' in readDay(day, order))
  if (written.length === 0 || fits('day-first') === fits('month-first')) return null
  return fits('day-first') ? 'day-first' : 'month-first'
}
