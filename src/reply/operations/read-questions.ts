import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { QuestionView, ReadQuestionsInput } from '../schema'

const AT_MOST = 50

/** What was asked through this link, and answered. Who asked sees it with everybody else who has the link. */
export const readQuestions = operation({
  name: 'reply.read-questions',
  actors: ['visitor'],
  input: ReadQuestionsInput,
  output: z.array(QuestionView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { recommendationId }, actor: { ownerId, id: shareLinkId } }) =>
    db.reply.findMany({
      where: { ownerId, shareLinkId, ...(recommendationId && { recommendationId }) },
      select: { id: true, name: true, body: true, answer: true, createdAt: true },
      orderBy: { id: 'asc' },
      take: AT_MOST,
    }),
  // They stand on a page whose reading is logged.
  reads: () => [],
})
