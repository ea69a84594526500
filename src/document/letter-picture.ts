// A kept photo as a friend's page shows it: drawn anew at the size of a page, without what cameras hide in pictures.
import { notFound } from '@/platform/access/errors'
import { readWhole } from '@/platform/files/read-whole'
import { SENT_FILE } from '@/platform/files/sent-file'
import { files } from '@/platform/files/store'
import { forLetter } from './picture'

/** Throws NOT_FOUND when the file is gone. */
export async function letterPicture({ fileKey }: { fileKey: string }): Promise<Response> {
  if (!(await files.exists(fileKey))) throw notFound()
  const picture = await forLetter(await readWhole(fileKey))
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp', 'content-disposition': 'inline', ...SENT_FILE } })
}
