// The picture that a message shows beside a link: 1200 × 630, as Open Graph has it.
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { Canvas, type Colour, type Point } from './canvas'
import { lines, shape } from './type'

/** `head`: who says it. `title`: what it is about. `text`: in which words. */
export type Card = { head: string; title: string; text: string; photo?: Buffer | null }
const CARD_SIZE = { width: 1200, height: 630 } as const

const PAPER: Colour = [252, 250, 246]
const INK: Colour = [38, 33, 27]
const SOFT: Colour = [101, 92, 82]
const TEAL: Colour = [11, 106, 109]
const EDGE = 80
const PHOTO = 420
const TITLE = { sizes: [84, 68, 56], most: 3 }

// The same words are the same picture, whichever link they stand behind: kept in memory, the latest.
const KEPT = 60
const kept = new Map<string, Promise<Buffer>>()

export function drawCard(card: Card): Promise<Buffer> {
  const { photo, ...words } = card
  const key = createHash('sha256').update(JSON.stringify(words)).update(photo ?? '').digest('base64url')
  const drawn = kept.get(key) ?? draw(card)
  drawn.catch(() => kept.delete(key))
  kept.delete(key)
  kept.set(key, drawn)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return drawn
}

async function draw({ head, title, text, photo }: Card): Promise<Buffer> {
  const { width, height } = CARD_SIZE
  const canvas = new Canvas(width, height, PAPER)
  const room = width - 2 * EDGE - (photo ? PHOTO : 0)
  const size = TITLE.sizes.find((one) => lines(title, 'title', room / one, 9).length <= 2) ?? TITLE.sizes.at(-1)!
  const titled = lines(title, 'title', room / size, TITLE.most)
  const said = lines(text, 'title', room / 38, titled.length > 2 ? 2 : 3)

  let line = 132
  for (const one of lines(head, 'text', room / 34, 1)) canvas.words(one, EDGE, line, 34, SOFT)
  line += size * 0.45
  for (const one of titled) canvas.words(one, EDGE, (line += size * 1.12), size, INK)
  line += 26
  for (const one of said) canvas.words(one, EDGE, (line += 52), 38, SOFT)
  brand(canvas, EDGE, height - 62)

  const plain = sharp(canvas.pixels, { raw: { width, height, channels: 3 } })
  const beside = photo && (await sharp(photo).resize(PHOTO, height, { fit: 'cover' }).png().toBuffer())
  return (beside ? plain.composite([{ input: beside, left: width - PHOTO, top: 0 }]) : plain).png({ palette: !beside, compressionLevel: 9, effort: 4 }).toBuffer()
}

function brand(canvas: Canvas, left: number, line: number) {
  canvas.fill(MARK.flatMap((stroke) => thick(stroke.map(([x, y]) => [left - 4 + x * 1.9, line - 34 + y * 1.9]), 2.2)), TEAL)
  canvas.words(shape('Turnabout', 'title'), left + 52, line, 34, INK)
}

/** The two arrows of the mark, which turn about: each the same as the other, the other way round. */
const BEND: Point[] = Array.from({ length: 13 }, (_, at) => -2.914 + at * 0.2054).map((angle) => [12.014 + 7.2 * Math.cos(angle), 11.626 + 7.2 * Math.sin(angle)])
const ARROW: Point[][] = [BEND, [[18.7, 4], [18.7, 8.7], [14, 8.7]]]
const MARK: Point[][] = [...ARROW, ...ARROW.map((stroke) => stroke.map(([x, y]): Point => [24 - x, 24 - y]))]

/** A line with round ends, as outlines that all turn the same way. */
function thick(points: Point[], half: number): Point[][] {
  const round = points.map(([x, y]) => Array.from({ length: 10 }, (_, at): Point => [x - half * Math.cos((at * Math.PI) / 5), y + half * Math.sin((at * Math.PI) / 5)]))
  const straight = points.slice(1).map(([x, y], at): Point[] => {
    const [px, py] = points[at]!
    const [dx, dy] = [((y - py) * half) / Math.hypot(x - px, y - py), ((px - x) * half) / Math.hypot(x - px, y - py)]
    return [[px + dx, py + dy], [px - dx, py - dy], [x - dx, y - dy], [x + dx, y + dy]]
  })
  return [...round, ...straight]
}
