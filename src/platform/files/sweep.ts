// Deletes files that nobody needs: those whose upload broke off, and those whose record went while the server crashed.
import { files } from './store'

const DAY_MS = 24 * 3600 * 1000

/** Every file under the prefix that has lain there for a day, a page at a time; `unneeded` says which of them go. */
export async function sweepFiles(prefix: string, unneeded: (fileKeys: string[]) => Promise<string[]>) {
  let paginationToken: string | undefined
  do {
    const page = await files.listAll(prefix, { recursive: true, ...(paginationToken && { paginationToken }) })
    const old: string[] = []
    for (const file of page.objects) if (file.isFile && (await hasLainADay(file.key))) old.push(file.key)
    for (const fileKey of old.length > 0 ? await unneeded(old) : []) await files.delete(fileKey)
    paginationToken = page.paginationToken
  } while (paginationToken)
}

/** Gone meanwhile is no fault: whoever it belonged to deleted it. */
async function hasLainADay(fileKey: string): Promise<boolean> {
  if (!(await files.exists(fileKey))) return false
  const { lastModified } = await files.getMetaData(fileKey)
  return lastModified.getTime() < Date.now() - DAY_MS
}
