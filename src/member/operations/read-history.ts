import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { EventView, ReadHistoryInput } from '../schema'
import { eventSelection } from '../shape'

/** What happened in the workspace, newest first. */
export const readHistory = operation({
  name: 'member.history',
  actors: ['company'],
  input: ReadHistoryInput,
  output: z.array(EventView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { take, before } }) =>
    db.companyEvent.findMany({ where: before ? { id: { lt: before } } : {}, select: eventSelection, orderBy: { id: 'desc' }, take }),
  reads: () => [],
})
