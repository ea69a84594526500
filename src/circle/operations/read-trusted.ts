import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { Facts } from '@/recommendation/schema'
import { letterSelection } from '../letters'
import { ReadTrustedInput, TrustedLetter } from '../schema'

/** One of the recommendations of somebody who shows it to a circle that one keeps. */
export const readTrusted = operation({
  name: 'circle.read-trusted',
  actors: ['friend'],
  input: ReadTrustedInput,
  output: TrustedLetter,
  find: ({ db, input: { ownerId, recommendationId } }) => db.recommendation.findFirst({ where: { ownerId, id: recommendationId }, select: letterSelection }),
  policy: rowPoliciesOnly,
  run: async ({ input, found }) => ({ ...found, facts: Facts.parse(found.facts), ownerId: input.ownerId }),
  reads: ({ id, ownerId }) => [{ ownerId, recordKind: 'recommendation', recordId: id }],
})
