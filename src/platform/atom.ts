// Something to read as an Atom feed (RFC 4287): the same bytes as long as nothing changed.
export type Feed = {
  /** An IRI that never changes. */
  id: string
  title: string
  authorName: string
  /** The page that it is a feed of; the feed stands below it. */
  address: string
  entries: { id: string; title: string; sentence: string; authorName: string; verdict: string; createdAt: string; updatedAt: string; address: string }[]
}

export function asAtom({ id, title, authorName, address, entries }: Feed): string {
  const changed = entries.map(({ updatedAt }) => updatedAt).sort().at(-1) ?? new Date(0).toISOString()
  const written = entries.map(
    (entry) => `
  <entry>
    <id>urn:uuid:${entry.id}</id>
    <title>${escaped(entry.title)}</title>
    <author><name>${escaped(entry.authorName)}</name></author>
    <published>${entry.createdAt}</published>
    <updated>${entry.updatedAt}</updated>
    <category term="${entry.verdict === 'not-for-me' ? 'not-for-me' : 'recommends'}"/>
    <link rel="alternate" type="text/html" href="${escaped(entry.address)}"/>
    <content type="text">${escaped(entry.sentence)}</content>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escaped(id)}</id>
  <title>${escaped(title)}</title>
  <updated>${changed}</updated>
  <author><name>${escaped(authorName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(`${address}/feed`)}"/>
  <link rel="alternate" type="text/html" href="${escaped(address)}"/>${written.join('')}
</feed>
`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As XML takes it: characters that it cannot hold at all are left out. */
export const escaped = (text: string): string => text.replace(NO_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

const NO_XML = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g')
