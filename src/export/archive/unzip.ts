// Opens an archive that somebody brought. What its headers say of sizes is not believed: bytes are counted as they come.
import { Transform, type Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { splitLines } from './split-lines'

/** Why an archive cannot be brought in, as a sentence. */
export class UnreadableArchive extends Error {}

const MOST_ENTRIES = 1_000_000
const MOST_BYTES = 50_000_000_000
const LONGEST_LINE = 8_000_000

export class Archive {
  readonly #zip: ZipFile
  readonly #entries: Map<string, Entry>
  #bytes = 0

  private constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  static async open(file: string): Promise<Archive> {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(() => {
      throw new UnreadableArchive('This is no ZIP file, or it did not arrive whole.')
    })
    const entries = new Map<string, Entry>()
    try {
      if (zip.entryCount > MOST_ENTRIES) throw new UnreadableArchive('This file holds more than a million files.')
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    } catch (error) {
      zip.close()
      throw error instanceof UnreadableArchive ? error : new UnreadableArchive('This ZIP file is damaged.')
    }
    return new Archive(zip, entries)
  }

  has(path: string): boolean {
    return this.#entries.has(path)
  }

  *paths(): Iterable<string> {
    yield* this.#entries.keys()
  }

  /** The bytes of one file. More of them than `most` is refused in the middle. */
  async bytes(path: string, most: number): Promise<Readable> {
    const entry = this.#entries.get(path)
    if (!entry) throw new UnreadableArchive(`${path} is missing.`)
    const stream = await this.#zip.openReadStreamPromise(entry).catch(() => damaged(path))
    let size = 0
    const counted = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        size += chunk.length
        this.#bytes += chunk.length
        if (size > most || this.#bytes > MOST_BYTES) done(new UnreadableArchive(`${path} is too large.`))
        else done(null, chunk)
      },
    })
    stream.once('error', () => counted.destroy(new UnreadableArchive(`${path} is damaged.`)))
    counted.once('close', () => stream.destroy())
    return stream.pipe(counted)
  }

  /** The lines of a file as they stand, with their numbers. */
  async *lines(path: string, most: number): AsyncGenerator<{ text: string; number: number }> {
    let number = 0
    for await (const text of splitLines(await this.bytes(path, most), LONGEST_LINE, () => new UnreadableArchive(`${path}, line ${number + 1}: it is too long.`))) {
      number += 1
      yield { text: text.endsWith('\r') ? text.slice(0, -1) : text, number }
    }
  }

  close() {
    this.#zip.close()
  }
}

function damaged(path: string): never {
  throw new UnreadableArchive(`${path} is damaged.`)
}
