import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { SeenPage, SeeRepliesInput } from '../schema'

/** All that was said about one thing leaves Today. */
export const seeReplies = operation({
  name: 'reply.see',
  actors: ['person'],
  input: SeeRepliesInput,
  output: SeenPage,
  find: ({ db, input: { recommendationId, askId } }) => {
    const own = (id: string) => ({ where: { id, removedAt: null }, select: { id: true } })
    return recommendationId ? db.recommendation.findFirst(own(recommendationId)) : db.ask.findFirst(own(askId!))
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { recommendationId, askId } }) => {
    const about = recommendationId ? { recommendationId } : { askId }
    await db.reply.updateMany({ where: { ...about, seenAt: null, removedAt: null }, data: { seenAt: new Date() } })
    return { recommendationId, askId }
  },
})
