import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ExportView, FinishExportInput } from '../schema'

export const finishExport = operation({
  name: 'export.finish',
  actors: ['person'],
  input: FinishExportInput,
  output: ExportView,
  find: ({ db, input }) => db.export.findFirst({ where: { id: input.exportId, state: 'making' }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id }, input: { fileKey, records, documents, bytes } }) => {
    // Only one of two makers: the other one's file goes again.
    const { count } = await db.export.updateMany({ where: { id, state: 'making' }, data: { fileKey, records, documents, bytes: BigInt(bytes), state: 'ready', readyAt: new Date() } })
    if (count !== 1) throw notFound()
    return db.export.findFirstOrThrow({ where: { id } })
  },
})
