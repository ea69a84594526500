import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findNotices } from '../find-notices'
import { NoticeOnIssue } from '../schema'

/** Notices that concern me and that I have not seen as they are now. */
export const listNews = operation({
  name: 'notice.news',
  actors: ['person'],
  input: z.object({}),
  output: z.array(NoticeOnIssue),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db }) => findNotices(db, null),
})
