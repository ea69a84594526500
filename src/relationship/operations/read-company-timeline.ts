import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReadTimelineInput, TimelineView } from '../schema'
import { readTimeline } from '../timeline'

export const readCompanyTimeline = operation({
  name: 'relationship.timeline',
  actors: ['person'],
  input: ReadTimelineInput,
  output: TimelineView,
  find: ({ db, input }) => db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: { companyId: true, name: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before }, found }) => ({ ...found, ...(await readTimeline(db, found.companyId, { take, before })) }),
})
