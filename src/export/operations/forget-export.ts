import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { ExportIdInput } from '../schema'

/** Deletes an archive before its time. A job deletes the file. */
export const forgetExport = operation({
  name: 'export.forget',
  actors: ['person'],
  input: ExportIdInput,
  output: z.object({}),
  find: ({ db, input }) => db.export.findFirst({ where: { id: input.exportId }, select: { id: true, fileKey: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, fileKey } }) => {
    await db.export.deleteMany({ where: { id } })
    if (fileKey) await db.outbox.createMany({ data: { id: newId(), kind: 'export.delete-file', payload: { fileKey } } })
    return {}
  },
})
