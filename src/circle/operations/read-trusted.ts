import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { letterOf } from '@/recommendation/steps'
import { CircleLetter, ReadTrustedInput } from '../schema'

/** One of the recommendations of somebody who shows it to a circle that one keeps. */
export const readTrusted = operation({
  name: 'circle.read-trusted',
  actors: ['friend'],
  input: ReadTrustedInput,
  output: CircleLetter,
  find: ({ db, input: { ownerId, recommendationId } }) => letterOf(db, ownerId, recommendationId),
  policy: rowPoliciesOnly,
  run: async ({ input, found }) => ({ ...found, ownerId: input.ownerId }),
  reads: ({ id, ownerId }) => [{ ownerId, recordKind: 'recommendation', recordId: id }],
})
