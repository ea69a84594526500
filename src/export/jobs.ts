// Making archives, reading them in, and seeing to it that no file outlives its days.
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { isAppError } from '@/platform/access/errors'
import { system } from '@/platform/auth/instance'
import { personForJob } from '@/platform/auth/person-for-job'
import { files } from '@/platform/files/store'
import { sweepFiles } from '@/platform/files/sweep'
import type { Jobs } from '@/platform/jobs/worker'
import { SCRATCH } from './archive/spool'
import { makeExport } from './make'
import { moveIn } from './move-in'
import { forgetOldExports } from './operations/forget-old-exports'
import { giveUpExport } from './operations/give-up-export'
import { listKnownArchives } from './operations/list-known-archives'
import { FileKey } from './schema'

const DAY_MS = 86_400_000

export const jobs: Jobs = {
  'export.make': {
    work: async (payload, ownerId) => {
      const { exportId } = z.object({ exportId: z.string() }).parse(payload)
      // Without an owner there is nobody left to make it for: the account was deleted.
      if (!ownerId) return
      const person = personForJob(ownerId)
      // What goes wrong twice goes wrong again: the person is told, and may ask anew. A database that is away comes back.
      await makeExport(person, exportId).catch(() => makeExport(person, exportId)).catch(async (error: unknown) => {
        if (!isAppError(error) || error.code !== 'UNAVAILABLE') await giveUpExport(person, { exportId })
        throw error
      })
    },
  },
  'export.move-in': {
    work: async (payload, ownerId) => {
      const { moveInId, fileKey } = z.object({ moveInId: z.string(), fileKey: FileKey }).parse(payload)
      if (ownerId) await moveIn(personForJob(ownerId), moveInId, fileKey)
      await files.delete(fileKey)
    },
  },
  'export.delete-file': { work: async (payload) => files.delete(z.object({ fileKey: FileKey }).parse(payload).fileKey) },
  'export.erase': { work: async (payload) => files.deleteAll(z.object({ folder: z.string().regex(/^exports\/[\w-]{43}$/) }).parse(payload).folder) },
  'export.sweep': { cron: '27 * * * *', work: sweep },
}

async function sweep() {
  const { fileKeys } = await forgetOldExports(system, {})
  for (const fileKey of fileKeys) await files.delete(fileKey)
  await sweepFiles('exports', async (found) => {
    const known = new Set(await listKnownArchives(system, { fileKeys: found }))
    return found.filter((fileKey) => !known.has(fileKey))
  })
  // What lay there while the machine went down.
  for (const name of await readdir(SCRATCH).catch(() => [])) {
    const folder = path.join(SCRATCH, name)
    if ((await stat(folder)).mtimeMs < Date.now() - DAY_MS) await rm(folder, { recursive: true, force: true })
  }
}
