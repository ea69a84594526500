import { z } from 'zod'
import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FinishReadingInput } from '../schema'

export const finishReading = operation({
  name: 'import.finish-reading',
  actors: ['person'],
  input: FinishReadingInput,
  output: z.null(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { importId, from, failure } }) => {
    const { count } = await db.import.updateMany({
      where: { id: importId, state: 'reading', bytesRead: from },
      data: failure ? { state: 'failed', failure } : { state: 'ready' },
    })
    if (count !== 1) throw notFound()
    // A file that cannot be read to its end adds nothing, so nothing of it is kept.
    if (failure) await db.importRow.deleteMany({ where: { importId } })
    return null
  },
})
