import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce } from '@/permission/schema'
import { IssueCountsView } from '../schema'

export const countIssues = operation({
  name: 'issue.count',
  actors: ['person'],
  input: z.object({}),
  output: IssueCountsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const open = await db.issue.count({ where: { removedAt: null, resolution: null } })
    const waiting = await db.issue.count({
      where: { removedAt: null, resolution: null, lastWord: 'person', permissions: { some: inForce() } },
    })
    const solved = await db.resolution.count({ where: { issue: { removedAt: null } } })
    return { mine: open - waiting, open, solved }
  },
})
