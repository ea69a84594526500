import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { MyCompany } from '../schema'

/** The companies this person speaks for. Proofs belong to no person, so the instance itself looks, at nobody else's. */
export const listMyCompanies = operation({
  name: 'domain-proof.list-mine',
  actors: ['person'],
  runsAs: 'system',
  input: z.object({}),
  output: z.array(MyCompany),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => {
    const memberships = await db.companyMember.findMany({ where: { personId: actor.id }, orderBy: { joinedAt: 'asc' }, take: 100 })
    const of = { companyId: { in: memberships.map(({ companyId }) => companyId) } }
    const proofs = await db.domainProof.findMany({ where: of, select: { companyId: true, domain: true, method: true, provedAt: true, lostAt: true } })
    const names = await db.company.findMany({ where: { id: of.companyId }, select: { id: true, name: true } })

    return memberships.flatMap(({ companyId, role }) => {
      const proof = proofs.find((one) => one.companyId === companyId)
      return proof ? [{ ...proof, role, name: names.find(({ id }) => id === companyId)?.name ?? proof.domain }] : []
    })
  },
})
