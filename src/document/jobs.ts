// Drawing small pictures, and seeing to it that no file outlives its document.
import { z } from 'zod'
import type { Actor } from '@/platform/access/actor'
import { isAppError } from '@/platform/access/errors'
import { system } from '@/platform/auth/instance'
import { personForJob } from '@/platform/auth/person-for-job'
import { discard } from '@/platform/files/discard'
import { readWhole } from '@/platform/files/read-whole'
import { files } from '@/platform/files/store'
import { sweepFiles } from '@/platform/files/sweep'
import type { Jobs } from '@/platform/jobs/worker'
import { FileFault } from './fault'
import { folderOf, newFileKey } from './file-key'
import { firstPage } from './first-page'
import { beginDrawing } from './operations/begin-drawing'
import { finishDrawing } from './operations/finish-drawing'
import { listKnownFiles } from './operations/list-known-files'
import { listOwners } from './operations/list-owners'
import { shrink, shrinkPixels } from './picture'

export const jobs: Jobs = {
  'document.draw': {
    work: async (payload, ownerId) => {
      const { documentId } = z.object({ documentId: z.string() }).parse(payload)
      // Without an owner there is nobody left to draw it for: the account was deleted.
      if (ownerId) await unlessMissing(() => draw(personForJob(ownerId), documentId))
    },
  },
  'document.erase': {
    work: async (payload) => {
      const { folder } = z.object({ folder: z.string().regex(/^documents\/[\w-]{43}$/) }).parse(payload)
      await files.deleteAll(folder)
    },
  },
  'document.sweep': { cron: '47 3 * * *', work: sweep },
}

async function draw(person: Actor<'person'>, documentId: string) {
  const { type, fileKey } = await beginDrawing(person, { documentId })
  // Removed for good meanwhile.
  if (!(await files.exists(fileKey))) return
  const { picture, pages } = await drawn(type, await readWhole(fileKey))
  if (!picture) return

  const thumbKey = newFileKey(person.id)
  await files.put(thumbKey, picture)
  try {
    await finishDrawing(person, { documentId, thumbKey, thumbBytes: picture.length, pages })
  } catch (error) {
    await discard([thumbKey], error)
    throw error
  }
}

/** What cannot be drawn keeps its plain icon: trying again would not help. */
async function drawn(type: string, bytes: Buffer): Promise<{ picture: Buffer | null; pages: number | null }> {
  try {
    if (type.startsWith('image/')) return { picture: await shrink(bytes), pages: null }
    const page = type === 'application/pdf' ? await firstPage(bytes) : null
    return { picture: page && (await shrinkPixels(page.pixels, page.width, page.height)), pages: page?.pages ?? null }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return { picture: null, pages: null }
  }
}

async function unlessMissing(work: () => Promise<void>) {
  await work().catch((error: unknown) => {
    if (!isAppError(error) || error.code !== 'NOT_FOUND') throw error
  })
}

async function sweep() {
  const owners = new Map((await listOwners(system, {})).map((id) => [folderOf(id), id]))
  await sweepFiles('documents', async (fileKeys) => {
    const byFolder = Map.groupBy(fileKeys, (fileKey) => fileKey.split('/').slice(0, 2).join('/'))
    const unneeded = await Promise.all([...byFolder].map(([folder, keys]) => unneededBy(owners.get(folder), keys)))
    return unneeded.flat()
  })
}

async function unneededBy(ownerId: string | undefined, fileKeys: string[]): Promise<string[]> {
  if (!ownerId) return fileKeys
  const known = new Set(await listKnownFiles(personForJob(ownerId), { fileKeys }))
  return fileKeys.filter((fileKey) => !known.has(fileKey))
}
