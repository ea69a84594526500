// A bank's statement in OFX or QFX: its payments, and what is paid again and again.
import { decodeText } from '../encoding.ts'
import { readAmount } from '../amount.ts'
import { readDay } from '../day.ts'
import type { ReadRow, Source } from '../item/schema.ts'
import { asInteraction, faultOf, type Payment } from '../money/payment.ts'
import { recurring } from '../money/recurring.ts'
import { Refusal, Skip } from '../refusal.ts'
import { keyFor } from '../source-key.ts'
import { excerpt, tidy } from '../tidy.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { readTags } from './tags.ts'

type Found = { line: number; values: Map<string, string> }

const MOST_VALUES = 60

export async function* readOfx(file: Source): AsyncGenerator<ReadRow> {
  const again = recurring()
  const seen = new Set<string>()
  const account = { currency: '', number: '' }
  let open: Found | null = null
  let statements = 0

  for await (const tags of readTags(decodeText(await file.open(), 'markup'))) {
    for (const { name, closes, text, line } of tags) {
      if (name === 'STMTTRN' && !closes) {
        if (open) yield cutOff(open)
        open = { line, values: new Map() }
      } else if (open && (name === 'STMTTRN' || name === 'BANKTRANLIST')) {
        yield judged(open, account, seen, again)
        open = null
      } else if (open) {
        if (!closes && text !== '' && open.values.size < MOST_VALUES && !open.values.has(name)) open.values.set(name, text)
      } else if (!closes && (name === 'STMTRS' || name === 'CCSTMTRS')) {
        statements++
        account.number = ''
      } else if (name === 'CURDEF') account.currency = text || account.currency
      else if (/^(BANKID|ACCTID)$/.test(name) && !closes) account.number = `${account.number}${text.replace(/\s/g, '')} `
    }
  }
  if (open) yield cutOff(open)
  if (statements === 0 && seen.size === 0) throw new UnreadableFile('There is no bank statement in this file. Download it again as OFX or QFX.')
  yield* again.found()
}

const textOf = ({ values }: Found) => tidy([values.get('DTPOSTED'), values.get('NAME') ?? values.get('MEMO'), values.get('TRNAMT')].filter(Boolean).join(' '), 120)
const cutOff = (found: Found): ReadRow => ({ line: found.line, status: 'refused', reason: 'The file breaks off in the middle of this payment.', text: textOf(found) })

function judged(found: Found, account: { currency: string; number: string }, seen: Set<string>, again: ReturnType<typeof recurring>): ReadRow {
  const { line } = found
  try {
    const payment = paymentIn(found.values, account.currency)
    const id = found.values.get('FITID') ?? ''
    // A bank that numbers nothing: what it says of the payment is all there is.
    const sourceKey = `ofx:${keyFor(`${account.number}${id || JSON.stringify(payment)}`)}`
    if (seen.has(sourceKey)) throw new Skip('This payment is in the file twice.')
    seen.add(sourceKey)
    again.note(payment, line)
    return { line, status: 'new', source: 'bank', sourceKey, item: asInteraction(payment) }
  } catch (error) {
    if (error instanceof Refusal) return { line, status: 'refused', reason: error.message, text: textOf(found) }
    if (error instanceof Skip) return { line, status: 'skipped', reason: error.message, text: textOf(found) }
    throw error
  }
}

function paymentIn(values: Map<string, string>, ownCurrency: string): Payment {
  const value = (name: string) => values.get(name) ?? ''
  const amount = readAmount(value('TRNAMT'), { local: '.', written: '.' })
  if (value('TRNAMT') === '') throw new Refusal('The amount is missing.')
  if ('fault' in amount) throw new Refusal(`The amount “${excerpt(value('TRNAMT'))}” ${amount.fault}.`)
  if (Number(amount.amount) === 0) throw new Skip('Nothing was paid.')
  const currency = (value('CURSYM') || ownCurrency).toUpperCase()
  const fault = faultOf({ amount: amount.amount, currency })
  if (fault) throw new Refusal(currency ? fault : 'The statement does not say its currency.')

  const payee = value('NAME') || value('PAYEE') || value('MEMO')
  if (payee === '') throw new Refusal('Nobody is named.')
  return { day: dayOf(value('DTPOSTED')), amount: amount.amount, currency, payee, memo: value('MEMO'), reference: value('CHECKNUM').replace(/^0+$/, '') || value('REFNUM') }
}

// 20090401122017.000[-5:EST]: the day as the bank wrote it.
function dayOf(written: string): string {
  if (written === '') throw new Refusal('The date is missing.')
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(written)
  const read = digits ? readDay(`${digits[1]}-${digits[2]}-${digits[3]}`, null) : { fault: 'is not a date' }
  if ('fault' in read) throw new Refusal(`The date “${excerpt(written)}” ${read.fault}.`)
  return read.day
}
