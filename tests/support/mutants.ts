// Damaged files: a good one with bytes flipped, cut out, doubled, moved, or with signs in it that mean something.
const SIGNS = ['"', "'", ',', ';', '\t', '\n', '\r\n', '\0', '<', '>', '&', '&#0;', '</', '<!--', '<![CDATA[', '{', '}', '[', ']', ':', '=', '==', '--', 'BEGIN:VCARD\n', 'END:VCARD\n', '<STMTTRN>', '</OFX>', 'From x Tue Mar  5 10:00:00 2024\n', '\ufeff', '\uffff', '\ud800', '9'.repeat(40), '-0', '1e999', '2024-02-31', '9999999-01-01', '__proto__', 'PK\x03\x04', 'é'.repeat(50), '\\', '%', 'a'.repeat(3_000)]

/** The same numbers for the same seed. */
export function chance(seed: number) {
  let state = seed >>> 0
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0
    return ((mixed ^ (mixed >>> 15)) >>> 0) % Math.max(1, below)
  }
}

export function mutant(whole: Buffer, pick: (below: number) => number): Buffer {
  let bytes = Buffer.from(whole)
  for (let times = 1 + pick(6); times > 0; times--) {
    const [from, length] = [pick(bytes.length), 1 + pick(pick(4) === 0 ? 400 : 12)]
    const part = bytes.subarray(from, from + length)
    const [before, after] = [bytes.subarray(0, from), bytes.subarray(from + length)]
    switch (pick(7)) {
      case 0:
        if (bytes.length > 0) bytes[from] = pick(256)
        break
      case 1:
        bytes = Buffer.concat([before, after])
        break
      case 2:
        bytes = Buffer.concat([before, part, part, after])
        break
      case 3:
        bytes = Buffer.concat([before, Buffer.from(SIGNS[pick(SIGNS.length)]!), bytes.subarray(from)])
        break
      case 4:
        bytes = Buffer.concat([after, part, before])
        break
      case 5:
        bytes = Buffer.from(before)
        break
      default:
        bytes = Buffer.concat([before, Buffer.from(Array.from({ length: 1 + pick(8) }, () => pick(256))), after])
    }
  }
  return bytes
}
