import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { letterOf } from '../letter-of'
import { RecommendationForVisitor } from '../schema'

/** A friend's visit. The link names the record, so there is nothing to ask for; the row policy judges link and clock. */
export const readRecommendation = operation({
  name: 'recommendation.read',
  actors: ['visitor'],
  input: z.object({}),
  output: RecommendationForVisitor,
  find: ({ db, actor: { ownerId, recordId } }) => letterOf(db, ownerId, recordId),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: (_letter, actor) => [{ ownerId: actor.ownerId, recordKind: 'recommendation', recordId: actor.recordId }],
})
