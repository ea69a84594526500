import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { isEmptyRing } from '../empty-ring'
import { ListMoveInsInput, MoveInList } from '../schema'

/** What was brought in, newest first, and whether something still can be. */
export const listMoveIns = operation({
  name: 'export.list-move-ins',
  actors: ['person'],
  input: ListMoveInsInput,
  output: MoveInList,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => ({ empty: await isEmptyRing(db), moveIns: await db.moveIn.findMany({ orderBy: { id: 'desc' }, take: 10 }) }),
})
