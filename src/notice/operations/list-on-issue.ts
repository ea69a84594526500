import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findNotices } from '../find-notices'
import { IssueIdInput, NoticeOnIssue } from '../schema'

/** What companies that may read this issue say to everybody whom it concerns. */
export const listOnIssue = operation({
  name: 'notice.on-issue',
  actors: ['person'],
  input: IssueIdInput,
  output: z.array(NoticeOnIssue),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input }) => findNotices(db, input.issueId),
})
