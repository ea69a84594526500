import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { dueWhere, thisDay } from '../due'
import { DueDigests, ListDueInput } from '../schema'

const AT_ONCE = 200

export const listDueDigests = operation({
  name: 'digest.list-due',
  actors: ['system'],
  input: ListDueInput,
  output: DueDigests,
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { after } }) =>
    db.digest.findMany({
      where: { ...dueWhere(thisDay()), ...(after && { ownerId: { gt: after } }) },
      select: { ownerId: true },
      orderBy: { ownerId: 'asc' },
      take: AT_ONCE,
    }),
})
