// What to send along with a link: as much of one's own words as each network lets through, and the whole address.
export const NETWORKS = ['message', 'mail', 'mastodon', 'bluesky', 'x'] as const
export type Network = (typeof NETWORKS)[number]

/** How many characters a post may have. On X an address always counts as 23. Sources: the networks' own help pages, 2026. */
const MOST: Record<Network, number> = { message: 1_000, mail: 2_000, mastodon: 500, bluesky: 300, x: 280 }
const ADDRESS_ON_X = 23

export function textFor(network: Network, { title, sentence, address }: { title: string; sentence: string; address: string }): string {
  const room = MOST[network] - (network === 'x' ? ADDRESS_ON_X : address.length) - 2
  const words = sentence ? `${title}: ${sentence}` : title
  return `${shortened(words, room)}\n\n${address}`
}

// Whole characters, as a reader counts them.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function shortened(words: string, room: number): string {
  if (words.length <= room) return words
  let kept = ''
  for (const { segment } of graphemes.segment(words)) {
    if (kept.length + segment.length > room - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
