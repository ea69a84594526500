import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canChangeRole } from '../policy'
import { ChangeRoleInput, Colleague } from '../schema'
import { holdMembers, noteEvent } from '../steps'

/** What somebody may do from their next request on. */
export const changeRole = operation({
  name: 'member.change-role',
  actors: ['company'],
  input: ChangeRoleInput,
  output: Colleague,
  find: async ({ db, actor, input }) => {
    const { members, owners } = await holdMembers(db, actor.id)
    const colleague = members.find(({ personId }) => personId === input.colleagueId)
    return colleague && { ...colleague, wanted: input.role, owners: owners.length }
  },
  policy: canChangeRole,
  run: async ({ db, actor: { id: companyId, agent }, found: { personId, name, role, wanted } }) => {
    if (role === wanted) return { personId, name }
    const { count } = await db.companyMember.updateMany({ where: { companyId, personId }, data: { role: wanted } })
    if (count === 0) throw notFound()
    await noteEvent(db, { companyId, kind: 'role', byId: agent.id, byName: agent.name, aboutId: personId, about: name, detail: wanted })
    return { personId, name }
  },
  reads: () => [],
})
