import { buffer } from 'node:stream/consumers'
import { files } from './store'

/** A whole file. Not the store's own getBytes: of an empty file it returns what happens to lie in Node's memory (seen). */
export const readWhole = async (fileKey: string): Promise<Buffer> => buffer(await files.getStream(fileKey))
