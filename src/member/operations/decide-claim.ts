import { postMail } from '@/outbox/steps'
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { decisionMail } from '../mails'
import { canDecide } from '../policy'
import { DecideClaimInput, Decided } from '../schema'
import { joinWorkspace, noteEvent } from '../steps'

/** An owner lets somebody in who proved the domain too, or refuses. As the system: a company makes nobody a member. */
export const decideClaim = operation({
  name: 'member.decide-claim',
  actors: ['company'],
  runsAs: 'system',
  input: DecideClaimInput,
  output: Decided,
  find: ({ db, actor, input }) =>
    db.domainClaim.findFirst({
      where: { companyId: actor.id, id: input.claimId },
      include: { person: { select: { name: true, login: { select: { email: true } } } } },
    }),
  policy: canDecide,
  run: async ({ db, actor: { id: companyId, agent }, input: { decision, role }, found: { id, personId, person } }) => {
    const data = { decision, decidedBy: agent.name, decidedAt: new Date() }
    const { count } = await db.domainClaim.updateMany({ where: { companyId, id, decision: null }, data })
    if (count === 0) throw new AppError('CONFLICT', 'This has been decided already.')

    const { domain } = await db.domainProof.findUniqueOrThrow({ where: { companyId }, select: { domain: true } })
    const letIn = decision === 'let-in'
    if (letIn) await joinWorkspace(db, { companyId, domain, personId, name: person.name, role })
    await noteEvent(db, {
      ...{ companyId, kind: decision, byId: agent.id, byName: agent.name, aboutId: personId, about: person.name },
      ...(letIn && { detail: role }),
    })
    if (person.login) await postMail(db, decisionMail({ email: person.login.email, name: person.name }, { companyId, domain, letIn }), personId)
    return { claimId: id, name: person.name, decision }
  },
  reads: () => [],
})
