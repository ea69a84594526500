import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { restamp } from '@/permission/steps'
import { companyBeside } from '@/relationship/schema'
import { keepCompany } from '@/relationship/steps'
import { stampCase } from '@/share-link/steps'
import { findProduct } from '../find-product'
import { keepShown } from '../keep-shown'
import { moveInteractions } from '../move-interactions'
import { EditIssueInput, IssueView } from '../schema'
import { asIssue, editedFields, issueSelection } from '../shape'

export const editIssue = operation({
  name: 'issue.edit',
  actors: ['person'],
  input: EditIssueInput,
  output: IssueView,
  find: async ({ db, input }) => {
    const where = { id: input.issueId, removedAt: null }
    const issue = await db.issue.findFirst({ where, select: { productId: true, companyId: true, company: companyBeside } })
    return issue && (await findProduct(db, input.productId)) ? issue : null
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId, version, company, ...words }, found }) => {
    // Two companies may share a name: one that was not retyped stays the one it was.
    const same = found.company?.name === company ? found.company : null
    const kept = same ?? (company ? await keepCompany(db, company) : null)
    const data = { ...words, companyId: kept?.companyId ?? null, updatedAt: new Date(), ...nextVersion }
    await keepShown(db, issueId, found, data)

    const { count } = await db.issue.updateMany({ where: { id: issueId, removedAt: null, ...asSeen(version) }, data })
    if (count === 0) {
      const now = await db.issue.findFirst({ where: { id: issueId, removedAt: null }, select: editedFields })
      throw missedEdit(now && { ...now, company: now.company?.name })
    }
    await moveInteractions(db, issueId, found.companyId, data.companyId)
    await restamp(db, issueId)
    await stampCase(db, issueId)
    return asIssue(await db.issue.findFirstOrThrow({ where: { id: issueId }, select: issueSelection() }))
  },
})
