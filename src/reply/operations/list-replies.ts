import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListRepliesInput, ReplyView } from '../schema'
import { asReplies, replySelection } from '../shape'

/** What friends said, newest first. */
export const listReplies = operation({
  name: 'reply.list',
  actors: ['person'],
  input: ListRepliesInput,
  output: z.array(ReplyView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { recommendationId, askId, unseen, take, before } }) => {
    const rows = await db.reply.findMany({
      where: { removedAt: null, ...(recommendationId && { recommendationId }), ...(askId && { askId }), ...(unseen && { seenAt: null }), ...(before && { id: { lt: before } }) },
      select: replySelection,
      orderBy: { id: 'desc' },
      take,
    })
    return asReplies(db, rows)
  },
})
