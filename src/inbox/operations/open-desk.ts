import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DeskView } from '../schema'

/** Who works here, and the views of the inbox that they keep. */
export const openDesk = operation({
  name: 'inbox.desk',
  actors: ['company'],
  input: z.object({}),
  output: DeskView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => {
    const members = await db.companyMember.findMany({ where: { companyId: actor.id }, select: { personId: true, name: true }, orderBy: [{ name: 'asc' }, { personId: 'asc' }], take: 200 })
    const filters = await db.inboxFilter.findMany({ where: { companyId: actor.id }, select: { id: true, name: true, query: true }, orderBy: { name: 'asc' }, take: 50 })
    return { me: actor.agent.id, role: actor.agent.role, colleagues: members.map(({ personId, name }) => ({ id: personId, name })), filters }
  },
  reads: () => [],
})
