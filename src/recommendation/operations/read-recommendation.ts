import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { Facts, RecommendationForVisitor } from '../schema'

/** A friend's visit. The link names the record, so there is nothing to ask for; the row policy judges link and clock. */
export const readRecommendation = operation({
  name: 'recommendation.read',
  actors: ['visitor'],
  input: z.object({}),
  output: RecommendationForVisitor,
  find: ({ db, actor }) =>
    db.recommendation.findFirst({
      where: { ownerId: actor.ownerId, id: actor.recordId },
      select: { verdict: true, title: true, sentence: true, authorName: true, facts: true, createdAt: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, actor: { ownerId, recordId }, found }) => {
    // A photo that was thrown away leaves its tie behind; the join asks for both.
    const photos = await db.$queryRaw<{ id: string }[]>`
      select a.id from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
      where a.owner_id = ${ownerId}::uuid and a.recommendation_id = ${recordId}::uuid order by a.id`
    return { ...found, facts: Facts.parse(found.facts), photos }
  },
  reads: (_letter, actor) => [{ ownerId: actor.ownerId, recordKind: 'recommendation', recordId: actor.recordId }],
})
