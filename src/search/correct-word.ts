// A word that stands nowhere becomes the one it was probably meant to be.

/** How often each word of the titles stands there. */
export type Vocabulary = ReadonlyMap<string, number>

const SHORTEST = 4

export function vocabularyOf(text: string): Vocabulary {
  const pieces = new Map<string, number>()
  for (const piece of text.split(' ')) if (piece.length >= SHORTEST - 1) pieces.set(piece, (pieces.get(piece) ?? 0) + 1)

  // Taken apart only once each: titles say the same few words over and over.
  const words = new Map<string, number>()
  for (const [piece, often] of pieces) {
    for (const word of PLAIN.test(piece) ? [piece] : (piece.match(WORD) ?? [])) if (word.length >= SHORTEST - 1) words.set(word, (words.get(word) ?? 0) + often)
  }
  return words
}

const PLAIN = /^[a-z0-9]+$/
const WORD = /[\p{L}\p{N}]+/gu

/** The nearest known word, or its beginning where only half of it is typed; null when none is near, or the word is known. */
export function correctWord(typed: string, vocabulary: Vocabulary): string | null {
  if (typed.length < SHORTEST || /\s/u.test(typed)) return null
  const most = typed.length < 6 ? 1 : 2
  const letters = lettersOf(typed)
  let best: { word: string; faults: number; often: number } | null = null

  for (const [word, often] of vocabulary) {
    if (word.includes(typed)) return null
    // One fault loses one letter at most: a word that lacks more of them is not worth a closer look.
    if (word.length < typed.length - most || countOf(letters & ~lettersOf(word)) > most) continue
    const faults = Math.min(faultsBetween(typed, word, most), beginning(typed, word, typed.length, most), beginning(typed, word, typed.length + 1, most))
    if (faults <= most && (!best || faults < best.faults || (faults === best.faults && often > best.often))) best = { word, faults, often }
  }
  return best?.word ?? null
}

// Which letters a word has, one bit for each; some share one, which only means a closer look too many.
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function countOf(letters: number): number {
  let count = 0
  for (let left = letters; left !== 0; left &= left - 1) count++
  return count
}

// Half a word may be wrong too, but not in its first letter: too many words begin like another.
const beginning = (typed: string, word: string, length: number, most: number) =>
  word.length > length && word[0] === typed[0] ? faultsBetween(typed, word.slice(0, length), most) : Infinity

/** Letters wrong, missing, too many or in each other's place (Damerau and Levenshtein); more than `most` is Infinity. */
export function faultsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    if (Math.min(...next) > most) return Infinity
    ;[before, row] = [row, next]
  }
  return row[b.length]! <= most ? row[b.length]! : Infinity
}
