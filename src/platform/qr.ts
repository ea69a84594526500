// An address as a picture that a telephone reads. Drawn here, so that nobody else learns the address.
import { encode } from 'uqr'

export type Qr = { size: number; path: string }

/** The dark squares as one path, in a square of `size` by `size`; the quiet edge that readers need is part of it. */
export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return { size, path: data.flatMap(runsOf).join('') }
}

// Neighbours in a row are one rectangle: a third of the path.
function runsOf(row: boolean[], y: number): string[] {
  const runs: string[] = []
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x++
    runs.push(`M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`)
  }
  return runs
}
