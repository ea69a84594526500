import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AskIdInput, AskView } from '../schema'
import { askWithVotes } from '../shape'

export const getAsk = operation({
  name: 'ask.get',
  actors: ['person'],
  input: AskIdInput,
  output: AskView,
  find: ({ db, input: { askId } }) => askWithVotes(db, askId),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
