// One row of the preview, or all of a kind, is to be added or left out.
import { operation } from '@/platform/access/operation'
import { canChoose } from '../policy'
import { ChooseRowsInput, ImportView } from '../schema'

export const chooseRows = operation({
  name: 'import.choose-rows',
  actors: ['person'],
  input: ChooseRowsInput,
  output: ImportView,
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId } }),
  policy: canChoose,
  run: async ({ db, input: { importId, rowId, status, add }, found }) => {
    await db.importRow.updateMany({ where: { importId, status, ...(rowId && { id: rowId }) }, data: { status: add === 'yes' ? 'new' : 'left-out' } })
    return found
  },
})
