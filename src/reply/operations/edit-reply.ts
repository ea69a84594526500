import { fieldError } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { EditReplyInput, missingIn, OwnReply, type ReplyKind } from '../schema'
import { ownReplySelection } from '../shape'

/** Whoever wrote it says it differently. It is new again for who it was written to. */
export const editReply = operation({
  name: 'reply.edit',
  actors: ['writer'],
  input: EditReplyInput,
  output: OwnReply,
  find: ({ db, input: { replyId } }) => db.reply.findFirst({ where: { id: replyId }, select: { kind: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { replyId, version, name, body, choice, candidateId }, found }) => {
    const missing = missingIn({ kind: found.kind as ReplyKind, body, choice, candidateId })
    if (missing) throw fieldError(...missing)
    const { count } = await db.reply.updateMany({
      where: { id: replyId, ...asSeen(version) },
      data: { name, body, choice, candidateId, seenAt: null, updatedAt: new Date(), ...nextVersion },
    })
    const now = await db.reply.findFirst({ where: { id: replyId }, select: ownReplySelection })
    if (count === 0 || !now) throw missedEdit(now)
    return now
  },
})
