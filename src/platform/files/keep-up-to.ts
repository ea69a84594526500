import { Readable } from 'node:stream'
import { files } from './store'

/** Keeps what comes in under a key, but no more than the limit. Says how much came: more than the limit was not kept whole. */
export async function keepUpTo(limit: number, bytes: AsyncIterable<Buffer>, fileKey: string): Promise<number> {
  let size = 0
  let fault: unknown
  const chunks = bytes[Symbol.asyncIterator]()
  async function* upToLimit() {
    try {
      // Not for-await: leaving early must not close what the rest of the form is read from.
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        size += next.value.length
        if (size <= limit) yield next.value
        // A browser reads an answer only when it has sent everything, so the rest is let go by; but not for ever.
        if (size > 4 * limit) return
      }
    } catch (error) {
      fault = error
      throw error
    }
  }

  // The store wraps what goes wrong in an error of its own.
  await files.putStream(fileKey, Readable.from(upToLimit())).catch((error: unknown) => {
    throw fault ?? error
  })
  return size
}
