import { isAppError } from '@/platform/access/errors'
import { files } from './store'

/**
 * What was kept for a row that could not be written goes again. When the database went away in the middle, nobody knows whether the
 * row was written: then the file stays, and the daily sweep finds out.
 */
export async function discard(fileKeys: Iterable<string>, error: unknown) {
  if (isAppError(error) && error.code === 'UNAVAILABLE') return
  for (const fileKey of fileKeys) await files.delete(fileKey)
}
