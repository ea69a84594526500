import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReplyIdInput, ReplyRef } from '../schema'

/** Nobody reads it here any more; who wrote it still has it. */
export const removeReply = operation({
  name: 'reply.remove',
  actors: ['person'],
  input: ReplyIdInput,
  output: ReplyRef,
  find: ({ db, input: { replyId } }) => db.reply.findFirst({ where: { id: replyId, removedAt: null }, select: { id: true, recommendationId: true, askId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.reply.updateMany({ where: { id: found.id, removedAt: null }, data: { removedAt: new Date() } })
    if (count === 0) throw notFound()
    return found
  },
})
