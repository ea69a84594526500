import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canTakeBack } from '../policy'
import { OpinionIdInput, OpinionView, opinionSelection } from '../schema'

export const removeOpinion = operation({
  name: 'opinion.remove',
  actors: ['person'],
  input: OpinionIdInput,
  output: OpinionView,
  find: async ({ db, input }) => {
    const opinion = await db.opinion.findFirst({
      where: { id: input.opinionId, removedAt: null },
      select: opinionSelection,
    })
    if (!opinion) return null
    const { companyId, productId, createdAt, id } = opinion
    const newer = await db.opinion.count({
      where: {
        companyId,
        productId,
        removedAt: null,
        OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }],
      },
    })
    return { ...opinion, newest: newer === 0 }
  },
  policy: canTakeBack,
  run: async ({ db, found }) => {
    const { count } = await db.opinion.updateMany({
      where: { id: found.id, removedAt: null },
      data: { removedAt: new Date() },
    })
    if (count === 0) throw notFound()
    return found
  },
})
