// The parts of an XLSX file, which is a zip archive of XML. Each is unpacked as a stream, counted by its real bytes, and read
// without entities, so that neither a zip bomb nor an XML bomb gets further than its limit.
import type { Readable } from 'node:stream'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Source } from '../item/schema.ts'
import { UnreadableFile } from '../unreadable-file.ts'

const LARGEST = 50 * 1024 * 1024
const MOST_UNPACKED = 300 * 1024 * 1024
const MOST_PARTS = 5_000

export type Part = () => AsyncGenerator<string>

export async function openParts(file: Source) {
  const { zip, entries } = await opened(await wholeOf(file))
  const budget = { left: MOST_UNPACKED }
  const part = (name: RegExp): Part | null => {
    const entry = entries.find(({ fileName }) => name.test(fileName))
    return entry ? () => unpacked(zip, entry, budget) : null
  }
  const close = () => {
    zip.close()
  }
  return { part, close }
}

async function wholeOf(file: Source): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of await file.open()) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LARGEST) throw new UnreadableFile('A spreadsheet may have 50 MB. Save this one as CSV.')
  }
  return Buffer.concat(chunks)
}

const broken = () => new UnreadableFile('This spreadsheet is broken, or only a part of one. Save it again, or as CSV.')

function opened(bytes: Buffer): Promise<{ zip: ZipFile; entries: Entry[] }> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (fault, zip) => {
      if (fault) {
        reject(broken())
        return
      }
      const entries: Entry[] = []
      zip.on('error', () => reject(broken()))
      zip.on('entry', (entry: Entry) => {
        entries.push(entry)
        if (entries.length > MOST_PARTS) reject(new UnreadableFile('This spreadsheet has too many parts to be one.'))
        else zip.readEntry()
      })
      zip.on('end', () => resolve({ zip, entries }))
      zip.readEntry()
    })
  })
}

/** A part's text, chunk by chunk, as long as there is something left of what may be unpacked. */
async function* unpacked(zip: ZipFile, entry: Entry, budget: { left: number }): AsyncGenerator<string> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (fault, opened) => (fault ? reject(broken()) : resolve(opened)))
  })
  const decoder = new TextDecoder('utf-8')
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      budget.left -= chunk.length
      if (budget.left < 0) throw new UnreadableFile('Unpacked, this spreadsheet is too large to be read. Save it as CSV.')
      yield decoder.decode(chunk, { stream: true })
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : broken()
  } finally {
    stream.destroy()
  }
}

export type Handlers = { open?: (tag: SaxesTagPlain) => void; close?: (name: string) => void; text?: (text: string) => void }

/** Reads to the end what has no use but what its handlers keep. */
export async function readAll(chunks: AsyncGenerator<void>) {
  while (!(await chunks.next()).done);
}

/** Reads XML and tells of its tags without their prefixes. After each chunk somebody may take what came together. */
export async function* parsed(chunks: AsyncIterable<string>, { open, close, text }: Handlers): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  const plain = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', (tag) => open?.({ ...tag, name: plain(tag.name) }))
  parser.on('closetag', ({ name }) => close?.(plain(name)))
  parser.on('text', (words) => text?.(words))
  parser.on('doctype', () => {
    throw broken()
  })
  try {
    for await (const chunk of chunks) {
      parser.write(chunk)
      yield
    }
    parser.close()
    yield
  } catch (error) {
    throw error instanceof UnreadableFile ? error : broken()
  }
}
