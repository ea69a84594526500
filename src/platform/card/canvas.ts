// Filled outlines on a plane of colour. Drawn here rather than as SVG: nothing that reads pictures in this process may read SVG.
import type { PathCommand } from 'fontkit'
import type { Shaped } from './type'

export type Colour = readonly [red: number, green: number, blue: number]
export type Point = readonly [x: number, y: number]

const CURVE_STEPS = 6

export class Canvas {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array

  constructor(width: number, height: number, colour: Colour) {
    this.width = width
    this.height = height
    this.pixels = new Uint8Array(width * height * 3)
    for (let at = 0; at < this.pixels.length; at += 3) this.pixels.set(colour, at)
  }

  /** With its letters standing on this line. */
  words({ letters }: Shaped, left: number, line: number, size: number, colour: Colour) {
    this.fill(letters.flatMap(({ x, scale, commands }) => outlinesOf(commands, ([px, py]) => [left + (x + px * scale) * size, line - py * scale * size])), colour)
  }

  /** How much of each pixel lies inside is summed up along its row, as Raph Levien's font-rs does. */
  fill(outlines: Point[][], colour: Colour) {
    const rows = outlines.flatMap((outline) => outline.map(([, y]) => y))
    const [first, last] = [Math.max(0, Math.floor(Math.min(...rows))), Math.min(this.height, Math.ceil(Math.max(...rows)))]
    if (!(last > first)) return
    const cover = new Float32Array(this.width * (last - first) + 1)
    for (const outline of outlines) outline.forEach((from, at) => this.edge(cover, first, from, outline[(at + 1) % outline.length]!))
    for (let y = first; y < last; y += 1) {
      let inside = 0
      for (let x = 0; x < this.width; x += 1) {
        inside += cover[(y - first) * this.width + x]!
        const share = Math.min(Math.abs(inside), 1)
        if (share > 0.002) this.mix((y * this.width + x) * 3, share, colour)
      }
    }
  }

  private mix(at: number, share: number, colour: Colour) {
    for (let part = 0; part < 3; part += 1) this.pixels[at + part] = Math.round(this.pixels[at + part]! * (1 - share) + colour[part]! * share)
  }

  private edge(cover: Float32Array, first: number, a: Point, b: Point) {
    if (a[1] === b[1]) return
    const [sign, from, to] = a[1] < b[1] ? [1, a, b] : [-1, b, a]
    const slope = (to[0] - from[0]) / (to[1] - from[1])
    const at = (y: number) => Math.min(Math.max(from[0] + (y - from[1]) * slope, 0), this.width - 1)
    for (let y = Math.max(0, Math.floor(from[1])); y < Math.min(this.height, Math.ceil(to[1])); y += 1) {
      const [top, bottom] = [Math.max(y, from[1]), Math.min(y + 1, to[1])]
      passRow(cover, (y - first) * this.width, [at(top), at(bottom)], (bottom - top) * sign)
    }
  }
}

/** An edge that passes a row: each pixel gets what lies right of it in there, and those after it all of its height there. */
function passRow(cover: Float32Array, start: number, [one, other]: Point, high: number) {
  const [left, right] = [Math.min(one, other), Math.max(one, other)]
  for (let x = Math.floor(left); x <= Math.floor(right); x += 1) {
    const [from, to] = [Math.max(left, x), Math.min(right, x + 1)]
    const part = right - left > 1e-6 ? ((to - from) / (right - left)) * high : high
    const middle = (from + to) / 2 - x
    cover[start + x]! += part * (1 - middle)
    cover[start + x + 1]! += part * middle
  }
}

function outlinesOf(commands: PathCommand[], place: (point: Point) => Point): Point[][] {
  const outlines: Point[][] = []
  let last: Point = [0, 0]
  for (const { command, args } of commands) {
    const points = pairs(args)
    if (command === 'moveTo') outlines.push([])
    if (points.length === 0) continue
    for (let step = 1, steps = points.length > 1 ? CURVE_STEPS : 1; step <= steps; step += 1) outlines.at(-1)?.push(place(along([last, ...points], step / steps)))
    last = points.at(-1)!
  }
  return outlines
}

const pairs = (args: number[]): Point[] => args.flatMap((x, at) => (at % 2 === 0 ? [[x, args[at + 1]!] as const] : []))

/** De Casteljau's way along a curve of any kind; of one that begins with a move just its end. */
function along(points: Point[], share: number): Point {
  if (points.length === 1) return points[0]!
  return along(points.slice(1).map(([x, y], at) => [points[at]![0] + (x - points[at]![0]) * share, points[at]![1] + (y - points[at]![1]) * share]), share)
}
