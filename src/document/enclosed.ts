// Files that came inside another one, as in a mail: kept before anybody has said yes to them, and made documents after.
import { randomUUID } from 'node:crypto'
import type { Db } from '@/platform/access/doorway'
import { files } from '@/platform/files/store'
import { FileFault } from './fault'
import { newFileKey } from './file-key'
import { kindOf } from './file-kind'
import { tidyName } from './name'
import { redraw } from './picture'
import { canKeep } from './policy'
import { holdRoom, usageOf } from './room-left'
import { LARGEST_FILE } from './schema'

type Enclosed = { name: string; bytes: Buffer }

/** Stored, with what a document needs to know of it. Null: it is no PDF and no picture, or a broken one. */
export async function keepEnclosed(ownerId: string, { name, bytes }: Enclosed) {
  if (bytes.length === 0 || bytes.length > LARGEST_FILE) return null
  try {
    const type = await kindOf(bytes)
    if (!type.startsWith('image/') && type !== 'application/pdf') return null
    const drawn = type.startsWith('image/') ? await redraw(bytes, type) : { bytes, width: null, height: null }
    const fileKey = newFileKey(ownerId)
    await files.put(fileKey, drawn.bytes)
    return { name: tidyName(name, type), type, bytes: drawn.bytes.length, fileKey, width: drawn.width, height: drawn.height }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return null
  }
}

type Coming = { id: string; name: string; type: string; bytes: number; fileKey: string; width: number | null; height: number | null; productId: string | null; interactionId: string | null }

/** They become documents of the records they came with. A sentence: there is no room for them. */
export async function addEnclosed(db: Db, importId: string, coming: Coming[]): Promise<string | null> {
  await holdRoom(db)
  const verdict = canKeep({ ...(await usageOf(db)), bytes: coming.reduce((sum, { bytes }) => sum + bytes, 0) })
  if (verdict !== true) return verdict
  await db.document.createMany({ data: coming.map(({ id, name, type, bytes, fileKey, width, height }) => ({ id, name, type, bytes, fileKey, width, height, importId })) })
  await db.attachment.createMany({ data: coming.map(({ id, productId, interactionId }) => ({ id: randomUUID(), documentId: id, productId, interactionId: productId ? null : interactionId })) })
  return null
}
