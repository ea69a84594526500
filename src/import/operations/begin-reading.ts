// The worker begins, or begins again: what an earlier try had staged goes.
import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { notFound } from '@/platform/access/errors'
import { ImportIdInput } from '../schema'

export const beginReading = operation({
  name: 'import.begin-reading',
  actors: ['person'],
  input: ImportIdInput,
  output: z.object({ fileKey: z.string(), mapping: z.unknown() }),
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId, state: 'reading' }, select: { fileKey: true, mapping: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { importId }, found }) => {
    // First the import, then its rows: whoever else is staging waits here, and finds the counter moved.
    const { count } = await db.import.updateMany({ where: { id: importId, state: 'reading' }, data: { bytesRead: 0 } })
    if (count !== 1) throw notFound()
    await db.importRow.deleteMany({ where: { importId } })
    await db.importFile.deleteMany({ where: { importId } })
    return found
  },
})
