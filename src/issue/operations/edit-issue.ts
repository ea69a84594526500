import { fieldError, notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce } from '@/permission/schema'
import { restamp } from '@/permission/steps'
import { keepCompany } from '@/relationship/steps'
import { findProduct } from '../find-product'
import { EditIssueInput, IssueView } from '../schema'
import { asIssue, issueSelection } from '../shape'

export const editIssue = operation({
  name: 'issue.edit',
  actors: ['person'],
  input: EditIssueInput,
  output: IssueView,
  find: async ({ db, input }) => {
    const issue = await db.issue.findFirst({ where: { id: input.issueId, removedAt: null }, select: { productId: true, ...issueSelection() } })
    return issue && (await findProduct(db, input.productId)) ? issue : null
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId, company, ...words }, found }) => {
    // A permission may show the product of this issue; another product was never agreed to.
    const another = words.productId !== null && words.productId !== found.productId
    if (another && (await db.permission.count({ where: { ...inForce(), issueId, showsProduct: true } })) > 0)
      throw fieldError('productId', 'Somebody can see the product of this issue. Take that back before you change it.')

    const kept = company ? await keepCompany(db, company) : null
    const data = { ...words, companyId: kept?.companyId ?? null, updatedAt: new Date() }
    const { count } = await db.issue.updateMany({ where: { id: issueId, removedAt: null }, data })
    if (count !== 1) throw notFound()
    await restamp(db, issueId)
    return asIssue(await db.issue.findFirstOrThrow({ where: { id: issueId }, select: issueSelection() }))
  },
})
