// What a file is, by its bytes alone. What it is called and what the browser says of it are no proof.
import { fileTypeFromBuffer } from 'file-type'
import { FileFault } from './fault'
import type { DocumentType } from './schema'

const BY_MAGIC: Record<string, DocumentType> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/apng': 'image/png',
  'image/webp': 'image/webp',
  'image/avif': 'image/avif',
  'application/pdf': 'application/pdf',
}

/** All that is looked at to tell a kind by its magic bytes: nothing in the file is unpacked. */
const HEAD = 4_100

export async function kindOf(bytes: Buffer): Promise<DocumentType> {
  if (bytes.length === 0) throw new FileFault('empty')
  const found = (await fileTypeFromBuffer(bytes.subarray(0, HEAD)))?.mime
  if (found && BY_MAGIC[found]) return BY_MAGIC[found]
  if (found?.startsWith('image/hei')) throw new FileFault('heic')
  if (found === 'image/svg+xml' || found === 'application/xml') throw new FileFault('markup')
  // Calendars and contact cards are text, too.
  if (found && !found.startsWith('text/')) throw new FileFault('type')
  return textKind(bytes)
}

const MARKUP = /^\s*<(!|\?xml|\?php|[a-z][a-z0-9:-]*[\s/>])/i
const MAIL_HEADER = /^(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[\w-]+|content-type): ?\S/im

function textKind(bytes: Buffer): DocumentType {
  // No text has control characters; a program or a picture has many. UTF-16 is text with every other byte empty.
  const wide = bytes.length % 2 === 0 && (bytes.readUInt16BE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfffe)
  const text = wide ? new TextDecoder(bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(bytes) : bytes.toString('latin1')
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(text)) throw new FileFault('type')
  if (MARKUP.test(text.replace(/^(\ufeff|\xef\xbb\xbf)/, '').slice(0, HEAD))) throw new FileFault('markup')

  const head = text.slice(0, 65_536).split(/\r?\n\r?\n/, 1)[0]!
  const lines = head.split(/\r?\n/)
  const isMail = lines.length > 2 && /^[\w-]+:/.test(lines[0]!) && lines.every((line) => /^([\w-]+:|[ \t])/.test(line)) && MAIL_HEADER.test(head)
  return isMail ? 'message/rfc822' : 'text/plain'
}
