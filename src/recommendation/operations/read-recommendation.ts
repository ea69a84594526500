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
      select: { title: true, sentence: true, authorName: true, facts: true, createdAt: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => ({ ...found, facts: Facts.parse(found.facts) }),
  reads: (_letter, actor) => [{ ownerId: actor.ownerId, recordKind: 'recommendation', recordId: actor.recordId }],
})
