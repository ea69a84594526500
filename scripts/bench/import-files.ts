// Files as large as they come, made up and written piece by piece.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'

export type LargeFile = { name: string; rows: number; /** What a bare program would put into a table: one line of tab-separated words each. */ bare: (text: string) => string[][]; pieces: () => Iterable<string> }

export function writeLarge(path: string, file: LargeFile): Promise<void> {
  return pipeline(Readable.from(file.pieces()), createWriteStream(path))
}

function* times(rows: number, row: (n: number) => string, head = '', end = '') {
  yield head
  for (let n = 0; n < rows; n += 500) {
    let piece = ''
    for (let at = n; at < Math.min(rows, n + 500); at++) piece += row(at)
    yield piece
  }
  yield end
}

const day = (n: number) => new Date(Date.UTC(2012, 0, 1 + (n % 4_000))).toISOString()

export const amazonOrders = (rows: number): LargeFile => ({
  name: 'Amazon orders', rows,
  pieces: () => times(rows, (n) => `"Amazon.com","111-${n}","${day(n)}","USD","${n % 900}.50","B${String(n).padStart(9, '0')}","1","Closed","Thing number ${n}, with a name of the usual length","SN-${n}"\r\n`,
    '"Website","Order ID","Order Date","Currency","Total Owed","ASIN","Quantity","Order Status","Product Name","Item Serial Number"\r\n'),
  bare: (text) => text.split('\r\n').slice(1).filter(Boolean).map((line) => line.slice(1, -1).split('","')),
})

export const bankStatement = (rows: number): LargeFile => ({
  name: 'OFX statement', rows,
  pieces: () => times(rows, (n) => `<STMTTRN><TRNTYPE>POS<DTPOSTED>${day(n).slice(0, 10).replaceAll('-', '')}120000<TRNAMT>-${1 + (n % 300)}.60<FITID>F${n}<NAME>SHOP NR ${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(65 + (n % 17))} BERLIN<MEMO>Card payment ${n}</STMTTRN>\r\n`,
    'OFXHEADER:100\r\nDATA:OFXSGML\r\n\r\n<OFX><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>2</BANKACCTFROM><BANKTRANLIST>', '</BANKTRANLIST></STMTRS></OFX>'),
  bare: (text) => [...text.matchAll(/<STMTTRN>([^]*?)<\/STMTTRN>/g)].map(([, row]) => [...row!.matchAll(/<(\w+)>([^<]*)/g)].map(([, , value]) => value!.trim())),
})

const WORDS = 'Thank you for your order. It is on its way and will be with you within three days. '
/** Of about 10 KB each, as mails are. */
export const mailbox = (megabytes: number): LargeFile => {
  const body = WORDS.repeat(Math.round(9_700 / WORDS.length))
  const rows = megabytes * 100
  return {
    name: 'mailbox', rows,
    pieces: () => times(rows, (n) => `From shop@zeta.com Tue Mar  5 10:00:00 2024\r\nFrom: Shop ${n % 200} <orders@shop-${n % 200}.com>\r\nTo: ada@example.com\r\nDate: ${new Date(day(n)).toUTCString()}\r\nMessage-ID: <${n}@zeta.com>\r\nSubject: Your order number ${n}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n\r\n`),
    bare: (text) => text.split(/^From \S+ .*\r\n/m).slice(1).map((mail) => {
      const at = mail.indexOf('\r\n\r\n')
      const head = new Map(mail.slice(0, at).split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
      return [head.get('From')!, head.get('Date')!, head.get('Message-ID')!, head.get('Subject')!, mail.slice(at + 4)]
    }),
  }
}
