import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readLetters } from '../letters'
import { CirclePage, ReadCircleInput } from '../schema'

/** The page of a circle, for whoever holds a member's link. The row policies judge link, stamp and clock. */
export const readCircle = operation({
  name: 'circle.read',
  actors: ['visitor'],
  input: ReadCircleInput,
  output: CirclePage,
  find: ({ db, actor: { ownerId, recordId } }) =>
    db.circle.findFirst({ where: { ownerId, id: recordId }, select: { id: true, name: true, authorName: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input, found }) => ({ ...found, ...(await readLetters(db, { ...input, ownerIds: [actor.ownerId] })) }),
  reads: ({ id }, { ownerId }) => [{ ownerId, recordKind: 'circle', recordId: id }],
})
