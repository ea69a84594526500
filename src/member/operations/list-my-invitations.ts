import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { companyName } from '../company-name'
import { MyInvitation } from '../schema'
import { open } from '../shape'

/** Invitations that wait for the address this person signs in with. */
export const listMyInvitations = operation({
  name: 'member.list-mine',
  actors: ['person'],
  runsAs: 'system',
  input: z.object({}),
  output: z.array(MyInvitation),
  find: ({ db, actor }) => db.login.findUnique({ where: { personId: actor.id }, select: { email: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { email } }) => {
    const invitations = await db.companyInvitation.findMany({ where: { email, ...open() }, orderBy: { id: 'desc' }, take: 20 })
    const of = invitations.map(({ companyId }) => companyId)
    const proofs = await db.domainProof.findMany({ where: { companyId: { in: of }, lostAt: null }, select: { companyId: true, domain: true } })
    const mine: z.input<typeof MyInvitation>[] = []
    for (const invitation of invitations) {
      const proof = proofs.find(({ companyId }) => companyId === invitation.companyId)
      if (proof) mine.push({ ...invitation, company: await companyName(db, proof.companyId, proof.domain) })
    }
    return mine
  },
})
