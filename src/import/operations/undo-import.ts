// Takes back what an import added. What stays, and why, is said in ../undo.ts.
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canUndo } from '../policy'
import { ImportIdInput, ImportView } from '../schema'
import { countRecords, takeBack } from '../undo'

export const undoImport = operation({
  name: 'import.undo',
  actors: ['person'],
  input: ImportIdInput,
  output: ImportView,
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId }, select: { id: true, state: true } }),
  policy: canUndo,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.import.updateMany({ where: { id, state: 'added' }, data: { state: 'undone' } })
    if (count !== 1) throw new AppError('CONFLICT', 'This import was undone already.')

    await takeBack(db, id)
    const { products, payments, mails, companies } = await countRecords(db, id)
    await db.import.updateMany({ where: { id }, data: { added: products + payments + mails || companies } })
    return db.import.findFirstOrThrow({ where: { id } })
  },
})
