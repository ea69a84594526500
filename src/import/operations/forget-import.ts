// The file and everything staged from it goes. A reader that is at work notices, and deletes the file itself.
import { z } from 'zod'
import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canForget } from '../policy'
import { ImportIdInput } from '../schema'

export const forgetImport = operation({
  name: 'import.forget',
  actors: ['person'],
  input: ImportIdInput,
  output: z.null(),
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId }, select: { state: true } }),
  policy: canForget,
  run: async ({ db, input }) => {
    const { count } = await db.import.deleteMany({ where: { id: input.importId, state: { not: 'added' } } })
    if (count !== 1) throw notFound()
    return null
  },
})
