import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ExportList, ListExportsInput } from '../schema'

/** Those that are still kept, newest first. */
export const listExports = operation({
  name: 'export.list',
  actors: ['person'],
  input: ListExportsInput,
  output: ExportList,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before } }) => {
    const exports = await db.export.findMany({ where: { expiresAt: { gt: new Date() }, ...(before && { id: { lt: before } }) }, orderBy: { id: 'desc' }, take })
    return { exports, next: exports.length === take ? exports.at(-1)!.id : null }
  },
})
