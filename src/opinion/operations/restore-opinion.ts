import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { OpinionIdInput, OpinionView, opinionSelection } from '../schema'

export const restoreOpinion = operation({
  name: 'opinion.restore',
  actors: ['person'],
  input: OpinionIdInput,
  output: OpinionView,
  find: ({ db, input }) =>
    db.opinion.findFirst({ where: { id: input.opinionId, removedAt: { not: null } }, select: opinionSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.opinion.updateMany({
      where: { id: found.id, removedAt: { not: null } },
      data: { removedAt: null },
    })
    if (count === 0) throw notFound()
    return found
  },
})
