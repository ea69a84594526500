import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AskForVisitor } from '../schema'
import { candidateSelection } from '../shape'

/** A friend looks at the question. What others answered is not shown, so that everybody says what they think themselves. */
export const readAsk = operation({
  name: 'ask.read',
  actors: ['visitor'],
  input: z.object({}),
  output: AskForVisitor,
  find: ({ db, actor: { ownerId, recordId } }) =>
    db.ask.findFirst({
      where: { ownerId, id: recordId },
      select: { question: true, authorName: true, decidedAt: true, chosenId: true, thanks: true, createdAt: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, actor: { ownerId, recordId: askId }, found }) => {
    const candidates = await db.candidate.findMany({ where: { ownerId, askId }, select: candidateSelection, orderBy: { position: 'asc' } })
    return { ...found, candidates }
  },
  reads: (_ask, actor) => [{ ownerId: actor.ownerId, recordKind: 'ask', recordId: actor.recordId }],
})
