import { AppError, notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canRemove } from '../policy'
import { Colleague, ColleagueInput } from '../schema'
import { holdMembers, noteEvent } from '../steps'

/** They find nothing any more from their next request on. What they had in hand is nobody's again: the database sees to that. */
export const removeColleague = operation({
  name: 'member.remove',
  actors: ['company'],
  input: ColleagueInput,
  output: Colleague,
  find: async ({ db, actor, input }) => {
    const { members } = await holdMembers(db, actor.id)
    return members.find(({ personId }) => personId === input.colleagueId)
  },
  policy: canRemove,
  run: async ({ db, actor: { id: companyId, agent }, found: { personId, name } }) => {
    if (personId === agent.id) throw new AppError('CONFLICT', 'That is you. Leave the workspace instead.')
    const { count } = await db.companyMember.deleteMany({ where: { companyId, personId } })
    if (count === 0) throw notFound()
    await noteEvent(db, { companyId, kind: 'removed', byId: agent.id, byName: agent.name, aboutId: personId, about: name })
    return { personId, name }
  },
  reads: () => [],
})
