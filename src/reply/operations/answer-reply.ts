import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AnswerReplyInput, ReplyRef } from '../schema'

/** Who asked reads it on the page they asked on, as does everybody with the same link; and by their edit link. */
export const answerReply = operation({
  name: 'reply.answer',
  actors: ['person'],
  input: AnswerReplyInput,
  output: ReplyRef,
  find: ({ db, input: { replyId } }) => db.reply.findFirst({ where: { id: replyId, removedAt: null }, select: { id: true, recommendationId: true, askId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { answer }, found }) => {
    const now = new Date()
    const { count } = await db.reply.updateMany({ where: { id: found.id, removedAt: null }, data: { answer, answeredAt: now, seenAt: now } })
    if (count === 0) throw notFound()
    return found
  },
})
