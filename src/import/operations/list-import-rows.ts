import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ImportRowView, ListImportRowsInput } from '../schema'
import { asImportRow } from '../shape'

export const listImportRows = operation({
  name: 'import.rows',
  actors: ['person'],
  input: ListImportRowsInput,
  output: z.array(ImportRowView),
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const rows = await db.importRow.findMany({
      where: { importId: input.importId, status: input.status, line: { gt: input.after } },
      orderBy: { line: 'asc' },
      take: input.take,
    })
    const files = await db.importFile.groupBy({ by: ['rowId'], where: { rowId: { in: rows.map(({ id }) => id) } }, _count: true })
    const countOf = new Map(files.map(({ rowId, _count }) => [rowId, _count]))
    return rows.map((row) => asImportRow(row, countOf.get(row.id)))
  },
})
