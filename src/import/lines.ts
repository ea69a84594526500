// Cuts text into numbered lines, whatever ends them: \n, \r\n or \r. Holds one line, never the file.
export type Line = { number: number; text: string; tooLong: boolean }

export const LONGEST_LINE = 65_536

export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let number = 1
  let rest = ''
  let tooLong = false
  let afterReturn = false

  for await (const chunk of chunks) {
    if (chunk === '') continue
    // "\r" may be the first half of "\r\n" whose other half comes with this chunk.
    const fresh = afterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    afterReturn = chunk.endsWith('\r')

    const parts = fresh.split(/\r\n|\n|\r/)
    const lines: Line[] = []
    for (const [index, part] of parts.entries()) {
      // What is beyond the limit is let go at once, so a file without line ends cannot fill the memory.
      if (rest.length + part.length > LONGEST_LINE) tooLong = true
      rest = (rest + part).slice(0, LONGEST_LINE)
      if (index === parts.length - 1) break

      lines.push({ number: number++, text: rest, tooLong })
      rest = ''
      tooLong = false
    }
    if (lines.length > 0) yield lines
  }
  if (rest !== '') yield [{ number, text: rest, tooLong }]
}
