import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { endWhenSolved } from '@/permission/steps'
import { touchCompany } from '@/relationship/steps'
import { lockIssue } from '../lock-issue'
import { canResolve } from '../policy'
import { IssueIdInput, ResolveIssueInput } from '../schema'

/** It is over: solved, or given up. Who could read it until it is solved no longer can, either way. */
export const resolveIssue = operation({
  name: 'issue.resolve',
  actors: ['person'],
  input: ResolveIssueInput,
  output: IssueIdInput,
  find: ({ db, input }) =>
    db.issue.findFirst({ where: { id: input.issueId, removedAt: null }, select: { companyId: true, resolution: { select: { at: true } } } }),
  policy: canResolve,
  run: async ({ db, input: { issueId, outcome }, found }) => {
    const now = new Date()
    const readers = await lockIssue(db, issueId, { updatedAt: now })
    const { count } = await db.resolution.createMany({ data: { issueId, outcome, readers, at: now }, skipDuplicates: true })
    if (count !== 1) throw new AppError('CONFLICT', 'This issue was solved a moment ago.')
    await endWhenSolved(db, issueId)
    await touchCompany(db, found.companyId)
    return { issueId }
  },
})
