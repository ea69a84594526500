import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { withdrawInbox } from '@/permission/steps'
import { moveCompany } from '../move-company'
import { CompanyIdInput } from '../schema'

export const removeRelationship = operation({
  name: 'relationship.remove',
  actors: ['person'],
  input: CompanyIdInput,
  output: CompanyIdInput,
  find: ({ db, input }) => db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: { companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { companyId } }) => {
    const shown = await moveCompany(db, { companyId, removedAt: null }, new Date())
    await withdrawInbox(db, shown.map(({ id }) => id))
    return { companyId }
  },
})
