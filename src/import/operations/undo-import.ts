// Takes back what an import added. What stays, and why, is said in ../undo.ts; the rest of a large one is taken back by a job.
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canUndo } from '../policy'
import { ImportIdInput, ImportView } from '../schema'
import { undoPart } from '../take-back'

export const undoImport = operation({
  name: 'import.undo',
  actors: ['person'],
  input: ImportIdInput,
  output: ImportView,
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId }, select: { id: true, state: true, added: true } }),
  policy: canUndo,
  run: async ({ db, found: { id, added } }) => {
    const { count } = await db.import.updateMany({ where: { id, state: 'added' }, data: { state: 'undoing', rowsAll: added, rowsDone: 0 } })
    if (count !== 1) throw new AppError('CONFLICT', 'This import was undone already.')
    if (!(await undoPart(db, id))) await db.outbox.createMany({ data: { id: newId(), kind: 'import.add', payload: { importId: id } } })
    return db.import.findFirstOrThrow({ where: { id } })
  },
})
