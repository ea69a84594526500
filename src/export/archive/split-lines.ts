// The lines of a stream, whole pieces of it at a time: Node's own reader of lines hands each one over by itself, and waits in between.
import type { Readable } from 'node:stream'

/** Throws what `tooLong` makes when a line has more letters than `longest`. */
export async function* splitLines(bytes: Readable, longest = Infinity, tooLong: () => Error = () => new Error('A line is too long.')): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of bytes.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    if (rest.length > longest) throw tooLong()
    yield* lines
  }
  if (rest !== '') yield rest
}
