// What kind of file it is, by how it begins. Its name is no proof.
import { mayBeOrders } from './amazon/columns.ts'
import { decodeText } from './encoding.ts'
import type { Kind } from './schema.ts'
import { UnreadableFile } from './unreadable-file.ts'

const HEAD = 65_536
const MAIL_HEADER = /^(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[\w-]+|content-type|authentication-results|arc-[\w-]+):/i

export async function recognise(file: AsyncIterable<Uint8Array>): Promise<Kind> {
  const head = await headOf(file)
  if (head.length === 0) throw new UnreadableFile('This file is empty.')
  if (isSpreadsheet(head)) return 'table'

  const text = await textOf(head)
  const kind = kindOfText(text.replace(/^\ufeff/, '').trimStart())
  if (kind) return kind
  // It says what it is instead, if it can.
  await decodeText(chunk(head)).next()
  throw new UnreadableFile('This file is none of the kinds that can be read: orders, bank statements, contacts, mails, tables.')
}

function kindOfText(text: string): Kind | null {
  if (/^BEGIN:VCARD\b/i.test(text)) return 'vcard'
  if (/^OFXHEADER:|<OFX>/i.test(text.slice(0, 8_192))) return 'ofx'
  if (/^[[{]/.test(text)) return kindOfJson(text)
  if (/^From \S.*\d{4}/.test(text) || isMail(text)) return 'mail'

  const header = firstLine(text)
  if (/(^|[,;\t"])HB\.\w/.test(header)) return 'homebox'
  if (mayBeOrders(header)) return 'amazon'
  return /[,;\t]/.test(header) && !/^</.test(header) ? 'table' : null
}

function kindOfJson(text: string): Kind | null {
  if (/"(purchaseHistory|orderHistory|merchantOrderId|transactionMerchant)"/.test(text)) return 'google'
  return /"(Order ID|OrderId|ASIN)"/i.test(text) ? 'amazon' : null
}

function isMail(text: string): boolean {
  const lines = text.split(/\r?\n/, 40)
  const end = lines.indexOf('')
  const headers = end < 0 ? lines : lines.slice(0, end)
  return headers.length > 1 && headers.slice(0, -1).every((line) => /^([\w-]+:|[ \t])/.test(line)) && headers.filter((line) => MAIL_HEADER.test(line)).length > 1
}

const firstLine = (text: string) => text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '' && !/^"?sep=.?"?$/i.test(line)) ?? ''

/** A zip archive that begins with the parts of an Office file. */
export const isSpreadsheet = (head: Buffer) =>
  head.toString('latin1', 0, 4) === 'PK\x03\x04' && /\[Content_Types\]\.xml|_rels\/|xl\/|docProps\//.test(head.toString('latin1'))

async function headOf(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const part of file) {
    chunks.push(part)
    length += part.length
    if (length >= HEAD) break
  }
  return Buffer.concat(chunks).subarray(0, HEAD)
}

async function textOf(head: Buffer): Promise<string> {
  let text = ''
  for await (const part of decodeText(chunk(head), 'markup')) text += part
  return text
}

async function* chunk(bytes: Buffer) {
  yield bytes
}
