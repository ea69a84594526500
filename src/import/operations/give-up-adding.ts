// The rest cannot be added, as when there is no room for its files any more: then nothing of it is, and its person reads why.
import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { GiveUpAddingInput } from '../schema'

export const giveUpAdding = operation({
  name: 'import.give-up-adding',
  actors: ['person'],
  input: GiveUpAddingInput,
  output: z.null(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { importId, failure } }) => {
    const { count } = await db.import.updateMany({ where: { id: importId, state: 'adding' }, data: { state: 'undoing', failure } })
    if (count !== 1) return null
    await db.importRow.deleteMany({ where: { importId } })
    await db.importFile.deleteMany({ where: { importId } })
    await db.importCompany.deleteMany({ where: { importId } })
    return null
  },
})
