import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { restamp } from '@/permission/steps'
import { keepCompany } from '@/relationship/steps'
import { IssueView, ReportIssueInput } from '../schema'
import { asIssue, issueSelection } from '../shape'
import { findProduct } from '../find-product'

export const reportIssue = operation({
  name: 'issue.report',
  actors: ['person'],
  input: ReportIssueInput,
  output: IssueView,
  find: ({ db, input }) => findProduct(db, input.productId),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { company, ...issue }, found }) => {
    const kept = company ? await keepCompany(db, company) : null
    const data = { ...issue, companyId: kept?.companyId ?? found.companyId }
    const { id } = await db.issue.create({ data, select: { id: true } })
    // A standing permission may cover it from its first moment.
    await restamp(db, id)
    return asIssue(await db.issue.findFirstOrThrow({ where: { id }, select: issueSelection() }))
  },
})
