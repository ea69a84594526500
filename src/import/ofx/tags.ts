// OFX, whether 1.x in SGML, where values have no closing tag, or 2.x in XML: a stream of tags with the text behind them.
// Nothing in it is ever expanded but five signs, so no file can grow in memory.
const LONGEST_TEXT = 4_096
const LONGEST_TAG = 200

export type Tag = { name: string; closes: boolean; text: string; line: number }

export async function* readTags(chunks: AsyncIterable<string>): AsyncGenerator<Tag[]> {
  let rest = ''
  let line = 1
  for await (const chunk of chunks) {
    const text = rest + chunk
    const last = text.lastIndexOf('<')
    // A text without a tag for so long is no value of anybody's.
    const end = last > 0 ? last : text.length > LONGEST_TEXT ? text.length : 0
    const tags = tagsIn(text.slice(0, end), line)
    line += newlinesIn(text.slice(0, end))
    rest = text.slice(end)
    if (tags.length > 0) yield tags
  }
  const last = tagsIn(rest, line)
  if (last.length > 0) yield last
}

function tagsIn(text: string, firstLine: number): Tag[] {
  const tags: Tag[] = []
  let line = firstLine
  let counted = 0
  for (let at = text.indexOf('<'); at >= 0;) {
    const close = text.indexOf('>', at)
    if (close < 0 || close - at > LONGEST_TAG) {
      at = text.indexOf('<', at + 1)
      continue
    }
    const next = text.indexOf('<', close)
    const name = text.slice(at + 1, close).trim()
    if (/^\/?[A-Za-z][\w.:-]*(\s[^<]*)?$/.test(name)) {
      line += newlinesIn(text.slice(counted, at))
      counted = at
      const plain = name.replace(/^\//, '').split(/\s/, 1)[0]!.toUpperCase()
      const words = text.slice(close + 1, next < 0 ? text.length : next).slice(0, LONGEST_TEXT)
      tags.push({ name: plain, closes: name.startsWith('/'), text: words.includes('&') ? withoutEntities(words).trim() : words.trim(), line })
    }
    at = next
  }
  return tags
}

const newlinesIn = (text: string) => {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
  })
}
