// How alike two names are, by the threes of letters that they share: "Spotify AB" and "SPOTIFY AB STOCKHOLM".
const LEGAL = /\b(gmbh|mbh|ag|kg|ohg|se|eg|inc|llc|ltd|limited|plc|corp|corporation|company|co|ab|as|oy|bv|nv|sa|sas|sarl|srl|spa|pty|sp z o o|ug|kgaa|gbr|ev|the)\b/g

/** What is compared: lower case, no accents, no signs, no legal form. */
function folded(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain.replace(LEGAL, ' ').replace(/\s+/g, ' ').trim() || plain
}

export type Alike<T> = { found: T; nearness: number }

/** Remembers names, and finds the one that is most like another. */
export function namesIndex<T>(entries: { name: string; value: T }[]) {
  const names = entries.map(({ name, value }) => ({ folded: folded(name), threes: threesOf(folded(name)), value }))
  const exact = new Map<string, T>()
  const byThree = new Map<string, number[]>()
  for (const [at, { folded: plain, threes, value }] of names.entries()) {
    if (plain && !exact.has(plain)) exact.set(plain, value)
    for (const three of threes) keepIn(byThree, three, at)
  }

  const closest = (typed: string, least: number): Alike<T> | null => {
    const wanted = folded(typed)
    const threes = threesOf(wanted)
    const shared = new Map<number, number>()
    for (const three of threes) {
      const among = byThree.get(three) ?? []
      // What half of all names share tells nothing.
      if (among.length < 2_000) for (const at of among) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    let best: Alike<T> | null = null
    for (const [at, count] of shared) {
      const other = names[at]!
      const nearness = beginsWith(wanted, other.folded) ? 0.9 : (2 * count) / (threes.size + other.threes.size)
      if (nearness >= least && nearness > (best?.nearness ?? 0)) best = { found: other.value, nearness }
    }
    return best
  }
  return { exact: (typed: string) => exact.get(folded(typed)) ?? null, closest }
}

/** A bank writes the town behind the name. */
const beginsWith = (typed: string, name: string) => name.length >= 4 && typed.startsWith(`${name} `)

function threesOf(text: string): Set<string> {
  const padded = ` ${text} `
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) threes.add(padded.slice(at, at + 3))
  return threes
}

function keepIn(lists: Map<string, number[]>, key: string, at: number) {
  const list = lists.get(key)
  if (list) list.push(at)
  else lists.set(key, [at])
}
