import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { CompanyIdInput } from '../schema'

/** This person speaks for the company no longer. When nobody is left, somebody else may prove the domain. */
export const leaveCompany = operation({
  name: 'domain-proof.leave',
  actors: ['person'],
  runsAs: 'system',
  input: CompanyIdInput,
  output: CompanyIdInput,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { companyId } }) => {
    const left = await db.companyMember.deleteMany({ where: { companyId, personId: actor.id } })
    if (left.count === 0) throw notFound()
    return { companyId }
  },
})
