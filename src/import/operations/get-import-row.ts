import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findRow } from '../find-row'
import { ImportRowIdInput, RowToEdit } from '../schema'
import { asImportRow } from '../shape'

/** One row of a preview, to be corrected. */
export const getImportRow = operation({
  name: 'import.row',
  actors: ['person'],
  input: ImportRowIdInput,
  output: RowToEdit,
  find: ({ db, input }) => findRow(db, input),
  policy: rowPoliciesOnly,
  run: async ({ found: { row, item } }) => ({ ...asImportRow(row), kind: item.as === 'interaction' ? item.channel : item.as }),
})
