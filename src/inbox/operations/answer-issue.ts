import { operation } from '@/platform/access/operation'
import { canAnswer } from '../policy'
import { AnsweredIssue, AnswerIssueInput } from '../schema'
import { findToAnswer, writeAnswer } from '../steps'

/** A company's answer, in the person's own thread. */
export const answerIssue = operation({
  name: 'inbox.answer',
  actors: ['company'],
  input: AnswerIssueInput,
  output: AnsweredIssue,
  find: ({ db, input }) => findToAnswer(db, input.entryId),
  policy: canAnswer,
  run: async ({ db, actor, input: { entryId, body }, found }) => {
    await writeAnswer(db, actor, found, { body })
    return { companyId: actor.id, entryId }
  },
  // It tells nothing back.
  reads: () => [],
})
