import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce } from '../schema'
import { asStanding, standingSelection } from '../shape'
import { ListStandingInput, StandingView } from '../standing-schema'

export const listStanding = operation({
  name: 'permission.list-standing',
  actors: ['person'],
  input: ListStandingInput,
  output: z.array(StandingView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { state, productId, aboutId, take, before } }) => {
    const where = {
      ...(state === 'in force' ? inForce() : { NOT: inForce() }),
      ...(productId && { productId }),
      ...(aboutId && { aboutId }),
      ...(before && { id: { lt: before } }),
    }
    return (await db.standingPermission.findMany({ where, select: standingSelection, orderBy: { id: 'desc' }, take })).map(asStanding)
  },
})
