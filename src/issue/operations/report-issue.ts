import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { restamp } from '@/permission/steps'
import { newId } from '@/platform/ids'
import { keepCompany } from '@/relationship/steps'
import { IssueView, ReportIssueInput } from '../schema'
import { addIssue, readNew } from '../add-issue'
import { findProduct } from '../find-product'
import { asIssue } from '../shape'

export const reportIssue = operation({
  name: 'issue.report',
  actors: ['person'],
  input: ReportIssueInput,
  output: IssueView,
  find: ({ db, input }) => findProduct(db, input.productId),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { company, ...issue }, found }) => {
    const kept = company ? await keepCompany(db, company) : null
    const id = newId()
    // One behind the other, and sent together. A standing permission may cover it from its first moment.
    await Promise.all([addIssue(db, id, { ...issue, companyId: kept?.companyId ?? found.companyId }), restamp(db, id)])
    return asIssue(await readNew(db, id))
  },
})
