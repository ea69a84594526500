import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canStart } from '../policy'
import { ImportView, StartImportInput } from '../schema'

export const startImport = operation({
  name: 'import.start',
  actors: ['person'],
  input: StartImportInput,
  output: ImportView,
  find: async ({ db }) => ({ reading: await db.import.count({ where: { state: 'reading' } }) }),
  policy: canStart,
  run: async ({ db, input }) => {
    const begun = await db.import.create({ data: { ...input, fileName: input.fileName || 'pasted' } })
    const errand = { id: newId(), kind: 'import.read', payload: { importId: begun.id, fileKey: input.fileKey } }
    await db.outbox.createMany({ data: errand })
    return begun
  },
})
