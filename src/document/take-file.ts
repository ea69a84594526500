// One uploaded file, from its bytes to a document: kept for a moment as it came, looked at, made anew if it is a picture.
import type { Actor } from '@/platform/access/actor'
import { discard } from '@/platform/files/discard'
import { keepUpTo } from '@/platform/files/keep-up-to'
import { readWhole } from '@/platform/files/read-whole'
import { files } from '@/platform/files/store'
import { BrokenForm } from '@/platform/edge/form-parts'
import { FileFault } from './fault'
import { kindOf } from './file-kind'
import { folderOf, newKeyIn } from './file-key'
import { tidyName } from './name'
import { addDocument } from './operations/add-document'
import { redraw } from './picture'
import { sendDocument } from './operations/send-document'
import { LARGEST_FILE, type RecordIds } from './schema'

type Incoming = { name: string; bytes: AsyncIterable<Buffer> }
type Kept = Awaited<ReturnType<typeof keep>> & { name: string; fileKey: string }

export const takeFile = (person: Actor<'person'>, record: RecordIds, file: Incoming) =>
  taken(folderOf(person.id), file, (kept) => addDocument(person, { ...record, ...kept }))

/**
 * The same for a company's file, which goes to the folder of the person whose thread it is sent into. A file may take minutes
 * to come: who sends it is asked once it is here.
 */
export const takeSentFile = (who: () => Promise<Actor<'company'>>, to: { folder: string; entryId: string }, file: Incoming) =>
  taken(to.folder, file, async (kept) => sendDocument(await who(), { ...kept, entryId: to.entryId }))

async function taken<T>(folder: string, { name, bytes }: Incoming, add: (kept: Kept) => Promise<T>): Promise<T> {
  const [incoming, fileKey] = [newKeyIn(folder), newKeyIn(folder)]
  try {
    const came = await keepUpTo(LARGEST_FILE, bytes, incoming)
    // So much more that the rest of the form is not worth waiting for.
    if (came > 4 * LARGEST_FILE) throw new BrokenForm()
    if (came > LARGEST_FILE) throw new FileFault('too-large')
    const kept = await keep(incoming, fileKey)
    return await add({ ...kept, name: tidyName(name, kept.type), fileKey })
  } catch (error) {
    await discard([fileKey], error)
    throw error
  } finally {
    await files.delete(incoming)
  }
}

async function keep(incoming: string, fileKey: string) {
  const raw = await readWhole(incoming)
  const type = await kindOf(raw)
  if (!type.startsWith('image/')) {
    await files.move(incoming, fileKey)
    return { type, bytes: raw.length }
  }
  const { bytes, width, height } = await redraw(raw, type)
  await files.put(fileKey, bytes)
  return { type, bytes: bytes.length, width, height }
}
