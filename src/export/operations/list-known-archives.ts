import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { KnownArchivesInput } from '../schema'

/** Which of these files are still needed: the others are swept. */
export const listKnownArchives = operation({
  name: 'export.known-files',
  actors: ['system'],
  input: KnownArchivesInput,
  output: z.array(z.string()),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { fileKeys } }) => {
    const rows = await db.export.findMany({ where: { fileKey: { in: fileKeys } }, select: { fileKey: true } })
    return rows.flatMap(({ fileKey }) => fileKey ?? [])
  },
})
