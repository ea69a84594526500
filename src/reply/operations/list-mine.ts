import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListMineInput, OwnReply } from '../schema'
import { ownReplySelection } from '../shape'

const AT_MOST = 100

/** What this browser, this edit link or this account wrote: about one thing, or about all. Newest first. */
export const listMine = operation({
  name: 'reply.list-mine',
  actors: ['writer'],
  input: ListMineInput,
  output: z.array(OwnReply),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { recordId } }) =>
    db.reply.findMany({
      where: recordId ? { OR: [{ recommendationId: recordId }, { askId: recordId }] } : {},
      select: ownReplySelection,
      orderBy: { id: 'desc' },
      take: AT_MOST,
    }),
})
