import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { MyClaim } from '../schema'

const DAYS_90_MS = 90 * 86_400_000

/** Workspaces whose owners this person asks to be let in, and those who refused lately. Proofs belong to no person, so the instance itself looks. */
export const listMyClaims = operation({
  name: 'domain-proof.list-claims',
  actors: ['person'],
  runsAs: 'system',
  input: z.object({}),
  output: z.array(MyClaim),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => {
    const lately = { gt: new Date(Date.now() - DAYS_90_MS) }
    const claims = await db.domainClaim.findMany({
      where: { personId: actor.id, OR: [{ decision: null }, { decision: 'refused', decidedAt: lately }] },
      orderBy: { id: 'desc' },
      take: 50,
    })
    const of = claims.map(({ companyId }) => companyId)
    const proofs = await db.domainProof.findMany({ where: { companyId: { in: of } }, select: { companyId: true, domain: true } })
    const companies = await db.company.findMany({ where: { id: { in: of } }, select: { id: true, name: true } })

    return claims.flatMap((claim) => {
      const proof = proofs.find(({ companyId }) => companyId === claim.companyId)
      if (!proof) return []
      return [{ ...claim, domain: proof.domain, name: companies.find(({ id }) => id === claim.companyId)?.name ?? proof.domain }]
    })
  },
})
