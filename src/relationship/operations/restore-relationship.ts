import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { restoreInbox } from '@/permission/steps'
import { moveCompany } from '../move-company'
import { CompanyIdInput } from '../schema'

export const restoreRelationship = operation({
  name: 'relationship.restore',
  actors: ['person'],
  input: CompanyIdInput,
  output: CompanyIdInput,
  find: ({ db, input }) =>
    db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: { not: null } }, select: { companyId: true, removedAt: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { companyId, removedAt } }) => {
    const shown = await moveCompany(db, { companyId, removedAt }, null)
    await restoreInbox(db, shown.map(({ id }) => id))
    return { companyId }
  },
})
