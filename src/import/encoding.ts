// Turns the bytes of a text file into text, a chunk at a time.
//
// A byte order mark decides; without one, NULs at every other place mean UTF-16. Otherwise the file is plain ASCII
// until its first other byte, which may come a hundred thousand rows in. From there 64 KiB are looked at: text that
// is valid UTF-8 is UTF-8, else Windows-1252, which is what Excel saves. One broken byte in a UTF-8 file does not
// turn the rest into "Ã¼": the reading that leaves fewer characters unreadable wins.
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { refuseOtherKinds } from './file-kind.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** What may stand in the file: words alone, or also marks such as XML's. */
type Kinds = 'plain' | 'markup'

const HEAD = 4_096
const WINDOW = 65_536

export async function* decodeText(bytes: AsyncIterable<Uint8Array>, kinds: Kinds = 'plain'): AsyncGenerator<string> {
  const chunks = withHead(bytes)
  try {
    yield* decoded(chunks, kinds)
  } finally {
    // A refused file must not stay open.
    await chunks.return(undefined)
  }
}

async function* decoded(chunks: AsyncGenerator<Buffer>, kinds: Kinds): AsyncGenerator<string> {
  const first = await chunks.next()
  if (first.done) throw new UnreadableFile('This file is empty.')

  const marked = encodingOf(first.value)
  const head = first.value.subarray(marked.bomLength)
  if (head.length === 0) throw new UnreadableFile('This file is empty.')
  refuseOtherKinds(head, marked.encoding, kinds)

  let decoder = marked.encoding ? iconv.getDecoder(marked.encoding) : null
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of prepend(head, chunks)) {
    if (decoder) {
      yield decoder.write(chunk)
      continue
    }
    held = held.length ? Buffer.concat([held, chunk]) : chunk
    const ascii = asciiLength(held)
    if (ascii > 0) yield held.toString('latin1', 0, ascii)
    held = held.subarray(ascii)
    if (held.length < WINDOW) continue

    decoder = iconv.getDecoder(guess(held.subarray(0, held.length - cutOffLength(held))))
    yield decoder.write(held)
  }

  if (!decoder && held.length > 0) yield iconv.decode(held, guess(held))
  yield decoder?.end() ?? ''
}

// A first chunk of one byte says nothing, so the first ones are gathered.
async function* withHead(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (!head) {
      yield buffer
      continue
    }
    head = Buffer.concat([head, buffer])
    if (head.length < HEAD) continue
    yield head
    head = null
  }
  if (head?.length) yield head
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>) {
  yield first
  yield* rest
}

function encodingOf(head: Buffer): { encoding: string | null; bomLength: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf8', bomLength: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bomLength: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bomLength: 2 }

  const half = head.length / 2
  const nuls = [0, 0]
  head.subarray(0, HEAD).forEach((byte, index) => byte === 0 && nuls[index % 2]!++)
  const share = nuls.map((count) => count / Math.max(1, Math.min(half, HEAD / 2))) as [number, number]
  if (share[1] > 0.4 && share[0] < 0.05) return { encoding: 'utf-16le', bomLength: 0 }
  if (share[0] > 0.4 && share[1] < 0.05) return { encoding: 'utf-16be', bomLength: 0 }
  return { encoding: null, bomLength: 0 }
}

function asciiLength(bytes: Buffer) {
  const index = bytes.findIndex((byte) => byte > 0x7f)
  return index < 0 ? bytes.length : index
}

function guess(sample: Buffer): 'utf8' | 'win1252' {
  if (isUtf8(sample)) return 'utf8'

  const text = sample.toString('utf8')
  const unreadable = text.split('\ufffd').length - 1
  const readable = text.replace(/[\0-\x7f\ufffd]+/g, '').length
  return readable > unreadable ? 'utf8' : 'win1252'
}

// Bytes at the end that begin a character whose rest is in the next chunk.
function cutOffLength(bytes: Buffer) {
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}
