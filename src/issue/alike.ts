// Which words of a title tell what an issue is about, cut so that "flickers" finds "flickering".
const EMPTY = new Set(
  ('the and for not are but was has have had does did with that this from its our your they them their there then than when what ' +
    'will would can could should very just only after before since still again always never been being too out off all any get got').split(' '),
)
/** How many words of a title are looked for. */
export const MOST = 6

export function tellingWords(title: string): string[] {
  const plain = title.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3 && !EMPTY.has(word))
  // The longer a word, the rarer.
  return [...new Set(words.map(stem))].sort((a, b) => b.length - a.length).slice(0, MOST)
}

const stem = (word: string) => (/\d/.test(word) || word.length < 6 ? word.replace(/(?<=\p{L}{3})s$/u, '') : word.slice(0, Math.max(5, word.length - 3)))
