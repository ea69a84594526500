// Takes a mailbox (mbox) apart into its messages, one at a time; a single mail is its own. Holds a message, never the file.
export type Message = { number: number; bytes: Buffer | null }

/** As much as the worker's small heap holds when all of it is text (30 MB did not, seen). More is let go of while it goes by. */
const LARGEST_MESSAGE = 10 * 1024 * 1024
// As long as the line may be that a message begins with.
const LONGEST_FROM = 300

export async function* readMessages(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Message> {
  let [number, isBox, held, length] = [0, false, [] as Buffer[], 0]
  let rest: Buffer = Buffer.alloc(0)

  const keep = (part: Buffer) => {
    length += part.length
    if (length <= LARGEST_MESSAGE) held.push(part)
    else held = []
  }
  const taken = (): Message | null => {
    const message = { number: number + 1, bytes: length > LARGEST_MESSAGE ? null : Buffer.concat(held) }
    ;[held, length] = [[], 0]
    if (message.bytes && message.bytes.every((byte) => byte < 33)) return null
    number++
    return message
  }

  for await (const chunk of bytes) {
    rest = Buffer.concat([rest, chunk])
    if (rest.length < 16) continue
    if (number === 0 && length === 0) isBox = rest.toString('latin1', 0, 5) === 'From '
    let start = 0
    for (let at = isBox ? beginning(rest, 1) : -1; at >= 0 && at + LONGEST_FROM < rest.length; at = beginning(rest, at + 1)) {
      if (!isFromLine(rest, at)) continue
      keep(rest.subarray(start, at))
      const message = taken()
      if (message) yield message
      start = at
    }
    const end = Math.max(start, rest.length - LONGEST_FROM - 4)
    keep(Buffer.from(rest.subarray(start, end)))
    rest = Buffer.from(rest.subarray(end))
  }
  let start = 0
  for (let at = isBox ? beginning(rest, 1) : -1; at >= 0; at = beginning(rest, at + 1)) {
    if (!isFromLine(rest, at)) continue
    keep(rest.subarray(start, at))
    const message = taken()
    if (message) yield message
    start = at
  }
  keep(rest.subarray(start))
  const last = taken()
  if (last) yield last
}

/** Where a line after an empty one begins with "From ". */
function beginning(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('\nFrom ', Math.max(0, from - 1)); at >= 0; at = bytes.indexOf('\nFrom ', at + 1)) {
    const before = bytes[at - 1] === 13 ? bytes[at - 2] : bytes[at - 1]
    if (before === 10) return at + 1
  }
  return -1
}

// "From the beginning, …" is how a letter goes on.
const isFromLine = (bytes: Buffer, at: number) => /^From \S.*\d{1,2}:\d{2}.*\d{4}|^From \S.*\d{4}.*\d{1,2}:\d{2}/.test(bytes.toString('latin1', at, at + LONGEST_FROM).split(/[\r\n]/, 1)[0]!)
