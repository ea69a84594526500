import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReplyIdInput, ReplyRef } from '../schema'

/** It was a mistake: it is there again. */
export const restoreReply = operation({
  name: 'reply.restore',
  actors: ['person'],
  input: ReplyIdInput,
  output: ReplyRef,
  find: ({ db, input: { replyId } }) => db.reply.findFirst({ where: { id: replyId, removedAt: { not: null } }, select: { id: true, recommendationId: true, askId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.reply.updateMany({ where: { id: found.id, removedAt: { not: null } }, data: { removedAt: null } })
    if (count === 0) throw notFound()
    return found
  },
})
