// What a document is called. Names are words of the person: no path, nothing that hides what the file is.
import type { DocumentType } from './schema'

const ENDINGS: Record<DocumentType, [usual: string, ...also: string[]]> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png', 'apng'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'text', 'csv', 'tsv', 'md', 'log', 'ics', 'vcf'],
  'message/rfc822': ['eml'],
}
const LONGEST = 120

/** A line of sound text that ends as its type does: a PDF called "bill.html" would open as a web page elsewhere. */
export function tidyName(given: string, type: DocumentType): string {
  const line = given
    .toWellFormed()
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd"*:<>?|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const [usual, ...also] = ENDINGS[type]
  const ending = /\.([a-z0-9]{1,5})$/i.exec(line)?.[1] ?? ''
  const fits = [usual, ...also].includes(ending.toLowerCase())

  const stem = fits ? line.slice(0, -ending.length - 1) : line
  const end = `.${fits ? ending : usual}`
  const short = stem.slice(0, LONGEST - end.length).toWellFormed().replace(/\ufffd$/, '').trim()
  return `${short || 'document'}${end}`
}

/** "Photo 1.jpg", "Document 2.pdf": what a company sees instead of the name, which would tell more than it was let see. */
export const neutralName = (type: DocumentType, place: number) => `${type.startsWith('image/') ? 'Photo' : 'Document'} ${place}.${ENDINGS[type][0]}`

/** For `Content-Disposition`: plain letters for old browsers, and the name as it is for all others (RFC 6266, RFC 8187). */
export function asAttachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '') || 'document'
  const exact = encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
