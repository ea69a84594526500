import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { countRecords } from '../undo'
import { ImportDetailView, ImportIdInput } from '../schema'
import { TableHead } from '../table/schema'

export const getImport = operation({
  name: 'import.get',
  actors: ['person'],
  input: ImportIdInput,
  output: ImportDetailView,
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const counts = { new: 0, 'left-out': 0, conflict: 0, known: 0, refused: 0, skipped: 0 }
    const records = { products: 0, payments: 0, mails: 0, companies: 0, documents: 0 }
    const head = found.state === 'columns' ? TableHead.parse(found.columns) : null
    // While the file is read, or added, the page asks every second, and shows how far it is, not how much.
    if (['reading', 'adding', 'undoing'].includes(found.state)) return { ...found, counts, records, head }

    const groups = await db.importRow.groupBy({ by: ['status'], where: { importId: found.id }, _count: true })
    for (const { status, _count } of groups) counts[status as keyof typeof counts] = _count
    const isAdded = found.state === 'added' || found.state === 'undone'
    return { ...found, counts, records: isAdded ? await countRecords(db, found.id) : records, head }
  },
})
