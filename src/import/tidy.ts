// One line of sound text: control characters become spaces, and the cut never halves a character.
export function tidy(text: string, longest: number) {
  const plain = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .normalize('NFC')
    .trim()
  if (plain.length <= longest) return plain
  return (
    plain
      .slice(0, longest - 1)
      .replace(/\p{Cs}$/u, '')
      .trimEnd() + '…'
  )
}

// What a sentence quotes from the file.
export function excerpt(text: string) {
  return tidy(text, 60)
}
