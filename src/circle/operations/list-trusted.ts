import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readLetters } from '../letters'
import { ReadCircleInput, TrustedPage } from '../schema'

/** What others show to the circles that somebody keeps in their account. The row policies judge stamp and clock. */
export const listTrusted = operation({
  name: 'circle.list-trusted',
  actors: ['friend'],
  input: ReadCircleInput,
  output: TrustedPage,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const joined = await db.circleMember.findMany({ select: { ownerId: true, circleId: true } })
    const found = await readLetters(db, { ...input, ownerIds: [...new Set(joined.map(({ ownerId }) => ownerId))] })
    const authors = new Set(found.letters.map(({ ownerId }) => ownerId))
    const seen = joined.filter(({ ownerId }) => authors.has(ownerId)).map(({ ownerId, circleId }) => ({ ownerId, id: circleId }))
    const circles = seen.length > 0 ? await db.circle.findMany({ where: { OR: seen }, select: { ownerId: true, id: true } }) : []
    return { ...found, circles }
  },
  reads: ({ circles }) => circles.map(({ ownerId, id }) => ({ ownerId, recordKind: 'circle', recordId: id })),
})
