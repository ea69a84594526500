import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { letterOf } from '@/recommendation/steps'
import { CircleLetter, ReadLetterInput } from '../schema'

/** One of the recommendations that a circle sees. */
export const readLetter = operation({
  name: 'circle.read-letter',
  actors: ['visitor'],
  input: ReadLetterInput,
  output: CircleLetter,
  find: async ({ db, actor: { ownerId, recordId }, input }) => {
    // A link to one recommendation is no way into this page, though its holder sees that one.
    const circle = await db.circle.findFirst({ where: { ownerId, id: recordId }, select: { id: true } })
    return circle && letterOf(db, ownerId, input.recommendationId)
  },
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: ({ id }, { ownerId }) => [{ ownerId, recordKind: 'recommendation', recordId: id }],
})
