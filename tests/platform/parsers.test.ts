// Whatever is in a file: it leads to rows or to a sentence, never to a crash and never to a hang. npm run test:parsers is the long form.
import { expect, test } from 'vitest'
import { readPublicRecord } from '@/company/directory/public-record'
import { readers } from '@/import/readers'
import { recognise } from '@/import/recognise'
import type { Kind } from '@/import/schema'
import { UnexplainedTable } from '@/import/table/unexplained-table'
import { UnreadableFile } from '@/import/unreadable-file'
import { rowsOf } from '../support/imports'
import { chance, mutant } from '../support/mutants'
import { ordersFile } from '../support/orders'
import { aSheet } from '../support/xlsx'

const TIMES = Number(process.env.PARSER_MUTANTS ?? 400)
const SEED = Number(process.env.PARSER_SEED ?? 1)
const PATIENCE_MS = 5_000

const MAIL = `From: Acme <shop@acme.com>\r\nDate: Tue, 05 Mar 2024 10:00:00 +0100\r\nMessage-ID: <1@acme.com>\r\nSubject: =?UTF-8?B?w6Q=?= order\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p itemscope itemtype=3D"http://schema.org/Order"><b itemprop=3D"orderNumber">7</b></p><script type=3D"application/ld+json">{"@type":"Order","orderNumber":"8","merchant":{"name":"Acme"},"acceptedOffer":[{"itemOffered":{"name":"Kettle"},"price":"8","priceCurrency":"EUR"}]}</script>\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n`
const PAYMENT = '<STMTTRN><TRNTYPE>POS<DTPOSTED>20260401122017.000[-5:EST]<TRNAMT>-6.60<FITID>A1<NAME>ZETA &amp; CO #112<MEMO>x</STMTTRN>'
const FILES: [name: string, kind: Kind, content: string | Buffer, mapping?: object][] = [
  ['Amazon CSV', 'amazon', ordersFile([{ id: '1' }, { id: '2', name: 'A "b"\nc' }])],
  ['Amazon JSON', 'amazon', JSON.stringify([{ Website: 'Amazon.de', 'Order ID': '1', 'Order Date': '05.03.2024', 'Product Name': 'A', 'Total Owed': '1,50', Currency: 'EUR' }])],
  ['vCard', 'vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nitem1.ORG:Acme;Dept\r\nitem1.X-ABLABEL:a\r\nTEL;TYPE="work,voice":+49 30 1234567\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=C3=A4=\r\nb\r\nADR:;;a;b;c;d;e\r\nURL:https://acme.com\r\nCATEGORIES:a,b\r\nEND:VCARD\r\n'],
  ['OFX 1.x', 'ofx', `OFXHEADER:100\r\nDATA:OFXSGML\r\n\r\n<OFX><STMTRS><CURDEF>CAD<BANKACCTFROM><BANKID>1<ACCTID>2</BANKACCTFROM><BANKTRANLIST>${PAYMENT}${PAYMENT.replace('A1', 'A2')}</BANKTRANLIST></STMTRS></OFX>`],
  ['OFX 2.x', 'ofx', `<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX><CCSTMTRS><CURDEF>EUR</CURDEF><BANKTRANLIST>${PAYMENT.replace(/<(TRNTYPE|DTPOSTED|TRNAMT|FITID|NAME|MEMO)>([^<]*)/g, '<$1>$2</$1>')}</BANKTRANLIST></CCSTMTRS></OFX>`],
  ['Homebox CSV', 'homebox', 'HB.import_ref,HB.name,HB.purchase_price,HB.purchase_time,HB.labels,HB.field.Currency\nr,"Drill, big",12.50,2024-01-02,a;b,EUR\n'],
  ['bank CSV', 'table', 'a;b\n\nDate;Payee;Amount;Currency\n31.12.2025;"Zeta; Strom";-1.084,50;EUR\n31.11.2025;Acme;3;USD\n', { target: 'payments', date: 0, payee: 1, amount: 2, currency: 3 }],
  ['table of companies', 'table', 'Name,Web,Mail,Phone\nAcme,https://acme.com,a@acme.com,+49 30 123456\n', { target: 'companies', name: 0, website: 1, mail: 2, phone: 3 }],
  ['XLSX', 'table', aSheet([['Name', 'Price', 'Bought'], ['Kettle', 84.5, new Date('2024-03-05')], ['Lamp', 1, '']]), { target: 'things', name: 0, price: 1, date: 2, ownCurrency: 'EUR' }],
  ['mail', 'mail', MAIL],
  ['mailbox', 'mail', `From x Tue Mar  5 10:00:00 2024\n${MAIL}\r\nFrom x Tue Mar  5 10:00:00 2024\n${MAIL.replace('1@', '2@')}`],
  ['Google JSON', 'google', JSON.stringify([{ purchaseHistory: { invoicePrice: '$4.99', userCountry: 'US', doc: { title: 'A' }, purchaseTime: '2021-03-06T17:32:10Z' } }, { orderHistory: { orderId: 'G', creationTime: '2021-03-06T17:32:10Z', totalPrice: '€1', lineItem: [{ doc: { title: 'B' } }] } }, { merchantOrderId: 'Z', creationTime: { usecSinceEpochUtc: '1538748693000000' }, transactionMerchant: { name: 'Acme' }, lineItem: [{ purchase: { productInfo: { name: 'C' }, unitPrice: { amountMicros: '1', currencyCode: { code: 'EUR' } } } }] }])],
]

test.each(FILES)('%s: the good file is what it says', async (_name, kind, content, mapping) => {
  expect(await recognise(chunks(Buffer.from(content)))).toBe(kind)
  expect((await rowsOf(readers[kind]!, content, mapping)).filter(({ status }) => status === 'new').length).toBeGreaterThan(0)
})

test.each(FILES)('%s: damaged in any way', { timeout: 3_600_000 }, async (_name, kind, content, mapping) => {
  const pick = chance(SEED)
  const whole = Buffer.from(content)
  for (let time = 0; time < TIMES; time++) {
    const bytes = mutant(whole, pick)
    const begun = Date.now()
    await sentenceOr(() => recognise(chunks(bytes)), bytes)
    await sentenceOr(() => rowsOf(readers[kind]!, bytes, pick(10) === 0 ? null : mapping), bytes)
    // Not a measurement: a file of a few kilobytes that takes this long hangs.
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`It hangs on ${bytes.toString('base64')}`)
  }
})

test('a public record, damaged in any way', { timeout: 3_600_000 }, () => {
  const pick = chance(SEED)
  const whole = Buffer.from(JSON.stringify({ slug: 'a', name: 'A', runs: ['b'], address: 'c', phone: '+49 30 123', email: 'a@acme.com', web: 'https://acme.com', webform: 'https://acme.com/x' }))
  for (let time = 0; time < TIMES; time++) {
    const text = mutant(whole, pick).toString()
    try {
      readPublicRecord(JSON.parse(text))
    } catch (error) {
      expect(error, text).toBeInstanceOf(SyntaxError)
    }
  }
})

async function sentenceOr(work: () => Promise<unknown>, bytes: Buffer) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof UnexplainedTable)) throw new Error(`It crashes on ${bytes.toString('base64')}`, { cause: error })
  }
}

async function* chunks(bytes: Buffer) {
  yield bytes
}
