import { fieldError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { askedAlready, shownAlready } from '../asked'
import { canAnswer } from '../policy'
import { AnsweredIssue, RequestMoreInput } from '../schema'
import { findToAnswer, holdToAnswer, writeAnswer } from '../steps'

/** Asks the person to let this company see more. It grants nothing: they do, or they do not. */
export const requestMore = operation({
  name: 'inbox.request',
  actors: ['company'],
  input: RequestMoreInput,
  output: AnsweredIssue,
  find: ({ db, input }) => findToAnswer(db, input.entryId),
  policy: canAnswer,
  run: async ({ db, actor, input: { entryId, asks, body }, found }) => {
    await holdToAnswer(db, found)
    const shown = await shownAlready(db, found)
    if (asks.some((each) => shown[each])) throw fieldError('asks', 'You see one of these already.')
    await askedAlready(db, found, 'request', 'You asked for something already. They have not answered yet.')
    await writeAnswer(db, actor, found, { kind: 'request', asks: [...new Set(asks)], body })
    return { companyId: actor.id, entryId }
  },
  reads: () => [],
})
