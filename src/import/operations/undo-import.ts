// Takes back what an import added, but for things that were changed, shown to somebody or written about since.
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canUndo } from '../policy'
import { ImportIdInput, ImportView } from '../schema'

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

    // Deleted, not marked as removed: the same file must be able to bring them again.
    await db.$executeRaw`
      delete from product p
      where p.import_id = ${id}::uuid and p.readers = '{}' and (p.removed_at is not null or p.updated_at = p.created_at)
        and not exists (select from issue i where i.owner_id = p.owner_id and i.product_id = p.id)
        and not exists (select from opinion o where o.owner_id = p.owner_id and o.product_id = p.id)
        and not exists (select from recommendation s where s.owner_id = p.owner_id and s.product_id = p.id)`
    const stayed = await db.product.count({ where: { importId: id, removedAt: null } })
    await db.import.updateMany({ where: { id }, data: { added: stayed } })
    return db.import.findFirstOrThrow({ where: { id } })
  },
})
