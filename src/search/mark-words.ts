// Where the words that were looked for stand in a text, letter by letter: folding may make a letter longer or shorter.
import { fold } from './fold'

/** A piece of text, and whether it was looked for. */
export type Marked = { text: string; hit: boolean }

export function markWords(text: string, words: readonly string[]): Marked[] {
  const letters = Array.from(text)
  const hit = letters.map(() => false)
  const owner: number[] = []
  const folded = letters.map((letter, index) => {
    const plain = fold(letter)
    for (let at = 0; at < plain.length; at++) owner.push(index)
    return plain
  }).join('')

  for (const word of words) {
    for (let at = word ? folded.indexOf(word) : -1; at >= 0; at = folded.indexOf(word, at + word.length)) {
      for (let place = at; place < at + word.length; place++) hit[owner[place]!] = true
    }
  }

  const pieces: Marked[] = []
  letters.forEach((letter, index) => {
    const last = pieces.at(-1)
    if (last && last.hit === hit[index]) last.text += letter
    else pieces.push({ text: letter, hit: hit[index]! })
  })
  return pieces
}
