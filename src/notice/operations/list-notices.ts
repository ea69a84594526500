import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListNoticesInput, NoticeView } from '../schema'

/** What this company says now, and said before. */
export const listNotices = operation({
  name: 'notice.list',
  actors: ['company'],
  input: ListNoticesInput,
  output: z.array(NoticeView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { take, before } }) => db.notice.findMany({ where: before ? { id: { lt: before } } : {}, orderBy: { id: 'desc' }, take }),
  reads: () => [],
})
