import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReplyIdInput } from '../schema'

/** Whoever wrote it takes it back: nothing of it is left. */
export const deleteReply = operation({
  name: 'reply.delete',
  actors: ['writer'],
  input: ReplyIdInput,
  output: ReplyIdInput,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const { count } = await db.reply.deleteMany({ where: { id: input.replyId } })
    if (count === 0) throw notFound()
    return input
  },
})
