// The person says what the columns of a table mean. The worker reads it once more, and the next file like it without asking.
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canMap } from '../policy'
import { ImportView, MapColumnsInput } from '../schema'
import { TableHead } from '../table/schema'

export const mapColumns = operation({
  name: 'import.map-columns',
  actors: ['person'],
  input: MapColumnsInput,
  output: ImportView,
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId }, select: { id: true, state: true, columns: true, fileKey: true } }),
  policy: canMap,
  run: async ({ db, input: { importId, ...mapping }, found }) => {
    const { shape } = TableHead.parse(found.columns)
    const { count } = await db.import.updateMany({ where: { id: importId, state: 'columns' }, data: { state: 'reading', mapping, bytesRead: 0 } })
    if (count !== 1) throw new AppError('CONFLICT', 'This file is being read already.')

    await db.importMapping.deleteMany({ where: { shape } })
    await db.importMapping.createMany({ data: { shape, mapping } })
    await db.outbox.createMany({ data: { id: newId(), kind: 'import.read', payload: { importId, fileKey: found.fileKey } } })
    return db.import.findFirstOrThrow({ where: { id: importId } })
  },
})
