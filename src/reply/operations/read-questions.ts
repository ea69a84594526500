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
  // The row policy leaves those that were asked through this link.
  run: ({ db, input: { recommendationId }, actor: { ownerId, id: shareLinkId } }) =>
    db.$queryRaw<z.input<typeof QuestionView>[]>`
      select id, name, body, answer, created_at as "createdAt" from reply
      where owner_id = ${ownerId}::uuid and share_link_id = ${shareLinkId}::uuid and (${recommendationId ?? null}::uuid is null or recommendation_id = ${recommendationId ?? null}::uuid)
      order by id limit ${AT_MOST}`,
  // They stand on a page whose reading is logged.
  reads: () => [],
})
