import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AskOfIntent, IntentOfAskInput } from '../schema'

/** What friends were asked about one want, newest first. */
export const listAsks = operation({
  name: 'ask.list',
  actors: ['person'],
  input: IntentOfAskInput,
  output: z.array(AskOfIntent),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { intentId } }) =>
    db.ask.findMany({ where: { intentId, removedAt: null }, select: { id: true, question: true, decidedAt: true, createdAt: true }, orderBy: { id: 'desc' }, take: 20 }),
})
