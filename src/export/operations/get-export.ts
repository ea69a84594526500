import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ExportIdInput, ExportView } from '../schema'

export const getExport = operation({
  name: 'export.get',
  actors: ['person'],
  input: ExportIdInput,
  output: ExportView,
  find: ({ db, input }) => db.export.findFirst({ where: { id: input.exportId, expiresAt: { gt: new Date() } } }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
