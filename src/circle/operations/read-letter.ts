import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { Facts } from '@/recommendation/schema'
import { letterSelection } from '../letters'
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
    return circle && db.recommendation.findFirst({ where: { ownerId, id: input.recommendationId }, select: letterSelection })
  },
  policy: rowPoliciesOnly,
  run: async ({ db, actor: { ownerId }, found }) => {
    // A photo that was thrown away leaves its tie behind; the join asks for both.
    const photos = await db.$queryRaw<{ id: string }[]>`
      select a.id from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
      where a.owner_id = ${ownerId}::uuid and a.recommendation_id = ${found.id}::uuid order by a.id`
    return { ...found, facts: Facts.parse(found.facts), photos }
  },
  reads: ({ id }, { ownerId }) => [{ ownerId, recordKind: 'recommendation', recordId: id }],
})
