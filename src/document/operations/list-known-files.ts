import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { KnownFilesInput } from '../schema'

/** Which of these files a document of this person needs: the others are swept. */
export const listKnownFiles = operation({
  name: 'document.known-files',
  actors: ['person'],
  input: KnownFilesInput,
  output: z.array(z.string()),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { fileKeys } }) => {
    const among = { in: fileKeys }
    const rows = await db.document.findMany({ where: { OR: [{ fileKey: among }, { thumbKey: among }] }, select: { fileKey: true, thumbKey: true } })
    // What came with a mail waits until its import is added or forgotten.
    const waiting = await db.importFile.findMany({ where: { fileKey: among }, select: { fileKey: true } })
    return [...waiting.map(({ fileKey }) => fileKey), ...rows.flatMap(({ fileKey, thumbKey }) => (thumbKey ? [fileKey, thumbKey] : [fileKey]))]
  },
})
