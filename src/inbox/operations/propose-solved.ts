import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { askedAlready } from '../asked'
import { canAnswer } from '../policy'
import { AnsweredIssue, ProposeSolvedInput } from '../schema'
import { findToAnswer, holdToAnswer, writeAnswer } from '../steps'

/** A company thinks that it is solved. Whether it is, the person says. */
export const proposeSolved = operation({
  name: 'inbox.propose',
  actors: ['company'],
  input: ProposeSolvedInput,
  output: AnsweredIssue,
  find: ({ db, input }) => findToAnswer(db, input.entryId),
  policy: canAnswer,
  run: async ({ db, actor, input: { entryId, body }, found }) => {
    await holdToAnswer(db, found)
    const { ownerId, issueId } = found
    if ((await db.resolution.count({ where: { ownerId, issueId } })) > 0) throw new AppError('CONFLICT', 'This issue is solved already.')
    await askedAlready(db, found, 'proposal', 'You proposed it already. They have not answered yet.')
    await writeAnswer(db, actor, found, { kind: 'proposal', body })
    return { companyId: actor.id, entryId }
  },
  reads: () => [],
})
