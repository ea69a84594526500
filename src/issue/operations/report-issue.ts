import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { keepCompany } from '@/relationship/steps'
import { IssueView, ReportIssueInput } from '../schema'
import { asIssue, issueSelection } from '../shape'

export const reportIssue = operation({
  name: 'issue.report',
  actors: ['person'],
  input: ReportIssueInput,
  output: IssueView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { company, ...issue } }) => {
    const kept = company ? await keepCompany(db, company) : null
    return asIssue(await db.issue.create({ data: { ...issue, companyId: kept?.companyId ?? null }, select: issueSelection() }))
  },
})
