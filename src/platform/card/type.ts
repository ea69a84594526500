// Words as outlines, from the letters that our own pages are set in: a bare machine has no fonts, and a picture must not depend on it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font, type PathCommand } from 'fontkit'

export type Face = 'title' | 'text'
/** Outlines in parts of an em, upwards, one after the other from the left. */
export type Shaped = { width: number; letters: { x: number; scale: number; commands: PathCommand[] }[] }

const file = (family: string, part: string) => path.join(process.cwd(), 'node_modules', '@fontsource-variable', family, 'files', `${family}-${part}-wght-normal.woff2`)
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext']
const inter = PARTS.map((part) => file('inter', part))
// Newsreader has no Greek and no Cyrillic letters.
const FILES: Record<Face, string[]> = { title: [...PARTS.slice(0, 3).map((part) => file('newsreader', part)), ...inter], text: inter }

const opened = new Map<string, Font>()
function fontOf(name: string): Font {
  const font = opened.get(name) ?? (create(readFileSync(name)) as Font)
  opened.set(name, font)
  return font
}

/** What no file has a letter for is left out. */
export function shape(text: string, face: Face): Shaped {
  const runs: { font: Font; text: string }[] = []
  for (const sign of text.normalize('NFC')) {
    const name = FILES[face].find((name) => fontOf(name).hasGlyphForCodePoint(sign.codePointAt(0)!))
    if (!name) continue
    const [font, last] = [fontOf(name), runs.at(-1)]
    if (last?.font === font) last.text += sign
    else runs.push({ font, text: sign })
  }

  const letters: Shaped['letters'] = []
  let x = 0
  for (const { font, text: words } of runs) {
    const [{ glyphs, positions }, scale] = [font.layout(words), 1 / font.unitsPerEm]
    glyphs.forEach((glyph, at) => {
      letters.push({ x: x + positions[at]!.xOffset * scale, scale, commands: glyph.path.commands })
      x += positions[at]!.xAdvance * scale
    })
  }
  return { width: x, letters }
}

const LONGEST = 400
const SIGNS = new Intl.Segmenter()

/** Lines of at most this width, in ems; the last one says that there was more. Nothing that can be drawn: no lines. */
export function lines(text: string, face: Face, width: number, most: number): Shaped[] {
  const words = text.slice(0, LONGEST).split(/\s+/u).map((word) => ({ word, ...shape(word, face) }))
  const space = shape(' ', face).width
  const found: string[] = []
  let filled = Infinity
  for (const { word, letters, width: wide } of words) {
    if (letters.length === 0) continue
    if (found.length > most) break
    filled += space + wide
    if (filled <= width) found.push(`${found.pop()} ${word}`)
    else filled = (found.push(word), wide)
  }
  const kept = found.slice(0, most).map((line, at) => cut(line, face, width, at === most - 1 && found.length > most))
  return kept.map((line) => shape(line, face))
}

function cut(line: string, face: Face, width: number, more: boolean): string {
  const signs = Array.from(SIGNS.segment(line), ({ segment }) => segment)
  let left = signs.length
  const told = () => signs.slice(0, left).join('').trimEnd() + (more || left < signs.length ? '…' : '')
  while (left > 1 && shape(told(), face).width > width) left -= 1
  return told()
}
