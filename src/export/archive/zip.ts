// The entries as one ZIP file, written while it is made: nothing of it is held but the names.
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Entry } from './entry'

type Zipped = { stream: Readable; /** Entries whose bytes were gone meanwhile. */ gone: string[] }

/** `onEntry` hears of each entry when its turn comes. */
export function zipOf(entries: AsyncIterable<Entry>, madeAt: Date, onEntry: () => void): Zipped {
  const stream = new PassThrough()
  const gone: string[] = []
  void write(entries, madeAt, { stream, gone, onEntry }).catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))))
  return { stream, gone }
}

async function write(entries: AsyncIterable<Entry>, mtime: Date, { stream, gone, onEntry }: Zipped & { stream: PassThrough; onEntry: () => void }) {
  const zip = new ZipFile()
  let current: Readable | null = null
  zip.on('error', (error: Error) => stream.destroy(error))
  // Whoever reads the archive went away: what is being put in would wait for ever.
  stream.once('close', () => current?.destroy(new Error('The archive broke off.')))
  zip.outputStream.pipe(stream)
  for await (const { path, bytes, packed } of entries) {
    onEntry()
    const made = await bytes()
    if (!made) {
      gone.push(path)
      continue
    }
    const source = made instanceof Readable ? made : Readable.from(buffers(made))
    // One after the other: the next is begun when this one is written.
    current = source
    await new Promise<void>((resolve, reject) => {
      source.once('end', resolve)
      source.once('error', reject)
      zip.addReadStream(source, path, { mtime, compress: !packed })
    })
  }
  zip.end()
}

async function* buffers(parts: AsyncIterable<string | Buffer>) {
  for await (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}
