import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ImportDetailView, ImportIdInput } from '../schema'

export const getImport = operation({
  name: 'import.get',
  actors: ['person'],
  input: ImportIdInput,
  output: ImportDetailView,
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const counts = { new: 0, known: 0, refused: 0, skipped: 0 }
    // While the file is read the page asks every second, and shows how far it is, not how much.
    if (found.state === 'reading') return { ...found, counts }

    const groups = await db.importRow.groupBy({ by: ['status'], where: { importId: found.id }, _count: true })
    for (const { status, _count } of groups) counts[status as keyof typeof counts] = _count
    return { ...found, counts }
  },
})
