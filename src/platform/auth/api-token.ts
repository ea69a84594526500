// What a token of the API looks like: a prefix that tells whose it is, 190 random bits, and a checksum. A scanner finds one
// that leaked, and a mistyped one is refused without asking the database.
import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

export type TokenKind = 'person' | 'company'

const PREFIXES: Record<TokenKind, string> = { person: 'tap_', company: 'tac_' }
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SECRET = 32
const CHECKSUM = 6

export function newApiToken(kind: TokenKind): string {
  const secret = Array.from({ length: SECRET }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return `${PREFIXES[kind]}${secret}${checksumOf(PREFIXES[kind] + secret)}`
}

/** Whose token this is by its looks, or null when it is none: a wrong prefix, length, letter or checksum. */
export function kindOfToken(token: string): TokenKind | null {
  const kind = (Object.keys(PREFIXES) as TokenKind[]).find((each) => token.startsWith(PREFIXES[each]))
  if (!kind || token.length !== PREFIXES[kind].length + SECRET + CHECKSUM) return null
  return token.endsWith(checksumOf(token.slice(0, -CHECKSUM))) ? kind : null
}

function checksumOf(text: string): string {
  let rest = crc32(text)
  let written = ''
  for (let at = 0; at < CHECKSUM; at++) {
    written = `${ALPHABET[rest % ALPHABET.length]}${written}`
    rest = Math.floor(rest / ALPHABET.length)
  }
  return written
}
