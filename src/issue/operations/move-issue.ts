import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { restamp } from '@/permission/steps'
import { keepCompany } from '@/relationship/steps'
import { stampCase } from '@/share-link/steps'
import { keepShown } from '../keep-shown'
import { moveInteractions } from '../move-interactions'
import { IssueIdInput, MoveIssueInput } from '../schema'

/** The issue goes to another company, with what was said about it. Who may read it stays as it is, but for those who may read all issues with the one or the other. */
export const moveIssue = operation({
  name: 'issue.move',
  actors: ['person'],
  input: MoveIssueInput,
  output: IssueIdInput,
  find: ({ db, input }) => db.issue.findFirst({ where: { id: input.issueId, removedAt: null }, select: { productId: true, companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId, company }, found }) => {
    const { companyId } = await keepCompany(db, company)
    await keepShown(db, issueId, found, { ...found, companyId })

    const data = { companyId, updatedAt: new Date(), ...nextVersion }
    const { count } = await db.issue.updateMany({ where: { id: issueId, removedAt: null }, data })
    if (count !== 1) throw notFound()
    await moveInteractions(db, issueId, found.companyId, companyId)
    await restamp(db, issueId)
    await stampCase(db, issueId)
    return { issueId }
  },
})
