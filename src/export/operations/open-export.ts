import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ExportIdInput, StoredArchive } from '../schema'

/** Where the file of an archive lies, for its owner alone. */
export const openExport = operation({
  name: 'export.open',
  actors: ['person'],
  input: ExportIdInput,
  output: StoredArchive,
  find: ({ db, input }) => db.export.findFirst({ where: { id: input.exportId, state: 'ready', expiresAt: { gt: new Date() } } }),
  policy: rowPoliciesOnly,
  run: async ({ found: { fileKey, bytes, createdAt } }) => ({ fileKey: fileKey!, bytes, createdAt }),
})
