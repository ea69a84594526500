import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DueProof, ListDueProofsInput } from '../schema'

const HOUR_MS = 3_600_000
/** A record that is back within this time opens the workspace again by itself. */
const LOST_FOR_GOOD_MS = 90 * 24 * HOUR_MS

/** Proofs that were not checked today, a hundred at a time. */
export const listDueProofs = operation({
  name: 'domain-proof.list-due',
  actors: ['system'],
  input: ListDueProofsInput,
  output: z.array(DueProof),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { after } }) =>
    db.domainProof.findMany({
      where: {
        checkedAt: { lt: new Date(Date.now() - 20 * HOUR_MS) },
        OR: [{ lostAt: null }, { lostAt: { gt: new Date(Date.now() - LOST_FOR_GOOD_MS) } }],
        ...(after && { companyId: { gt: after } }),
      },
      select: { companyId: true, domain: true, token: true, method: true, provedAt: true },
      orderBy: { companyId: 'asc' },
      take: 100,
    }),
})
