import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { canSend } from '@/platform/mail/send'
import { ErrandView, TakeErrandsInput } from '../schema'

const AT_ONCE = 100
/** A mail that waited longer says nothing true any more: the link in it has expired. */
const MAIL_STALE_MS = 2 * 24 * 3600 * 1000

export const takeErrands = operation({
  name: 'outbox.take',
  actors: ['system'],
  input: TakeErrandsInput,
  output: z.array(ErrandView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input }) =>
    db.outbox.findMany({
      where: {
        doneAt: null,
        OR: [
          { kind: { in: input.kinds.filter((kind) => kind !== 'mail') } },
          ...(canSend && input.kinds.includes('mail') ? [{ kind: 'mail', createdAt: { gt: new Date(Date.now() - MAIL_STALE_MS) } }] : []),
        ],
      },
      select: { id: true, kind: true, payload: true, ownerId: true },
      // Those that failed come last, so that a hundred of them keep nothing waiting.
      orderBy: [{ failure: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      take: AT_ONCE,
    }),
})
