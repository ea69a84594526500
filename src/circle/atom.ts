// What a circle sees as an Atom feed (RFC 4287): the same bytes as long as nothing changed.
import type { CirclePage } from './schema'

export function asAtom({ id, name, authorName, letters }: CirclePage, address: string): string {
  const changed = letters.map(({ updatedAt }) => updatedAt).sort().at(-1) ?? new Date(0).toISOString()
  const entries = letters.map(
    (letter) => `
  <entry>
    <id>urn:uuid:${letter.id}</id>
    <title>${escaped(letter.title)}</title>
    <author><name>${escaped(letter.authorName)}</name></author>
    <published>${letter.createdAt}</published>
    <updated>${letter.updatedAt}</updated>
    <category term="${letter.verdict === 'not-for-me' ? 'not-for-me' : 'recommends'}"/>
    <link rel="alternate" type="text/html" href="${escaped(`${address}/${letter.id}`)}"/>
    <content type="text">${escaped(letter.sentence)}</content>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:uuid:${id}</id>
  <title>${escaped(`${authorName}: ${name}`)}</title>
  <updated>${changed}</updated>
  <author><name>${escaped(authorName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(`${address}/feed`)}"/>
  <link rel="alternate" type="text/html" href="${escaped(address)}"/>${entries.join('')}
</feed>
`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As XML takes it: characters that it cannot hold at all are left out. */
export const escaped = (text: string): string => text.replace(NO_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

const NO_XML = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g')
