import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { MoveInIdInput, MoveInView } from '../schema'

export const getMoveIn = operation({
  name: 'export.get-move-in',
  actors: ['person'],
  input: MoveInIdInput,
  output: MoveInView,
  find: ({ db, input }) => db.moveIn.findFirst({ where: { id: input.moveInId } }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
