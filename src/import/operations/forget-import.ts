// The file and everything staged from it goes. A reader that is at work notices, and deletes the file itself.
import { z } from 'zod'
import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canForget } from '../policy'
import { ImportIdInput } from '../schema'

export const forgetImport = operation({
  name: 'import.forget',
  actors: ['person'],
  input: ImportIdInput,
  output: z.null(),
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId }, select: { state: true, fileKey: true } }),
  policy: canForget,
  run: async ({ db, input, found: { state, fileKey } }) => {
    const { count } = await db.import.deleteMany({ where: { id: input.importId, state: { notIn: ['adding', 'added', 'undoing'] } } })
    if (count !== 1) throw notFound()
    // Nobody reads it now: an errand finds nothing to read, and deletes the file.
    if (state === 'columns') await db.outbox.createMany({ data: { id: newId(), kind: 'import.read', payload: { importId: input.importId, fileKey } } })
    return null
  },
})
