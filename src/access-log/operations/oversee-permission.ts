import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { looksUnder } from '../looks'
import { asOverseen, permissionSelection } from '../readers'
import { OverseePermissionInput, PermissionHistory } from '../schema'

/** One permission: what became of it, and who used it how often. */
export const overseePermission = operation({
  name: 'access.permission',
  actors: ['person'],
  input: OverseePermissionInput,
  output: PermissionHistory,
  find: ({ db, input }) =>
    db.permission.findFirst({
      where: { id: input.permissionId },
      select: { ...permissionSelection, issue: { select: { title: true, removedAt: true } }, events: { select: { kind: true, at: true }, orderBy: { id: 'asc' }, take: 200 } },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const agents = await db.$queryRaw<{ agentName: string; times: number; last: Date }[]>`
      select coalesce(agent_name, '') as "agentName", count(*)::int as times, max(at) as last
      from access_event where permission_id = ${found.id}::uuid group by agent_name order by 3 desc limit 50`
    const { expiresAt, revokedAt } = found
    const expired = !revokedAt && expiresAt && expiresAt <= new Date() ? [{ kind: 'expired', at: expiresAt }] : []
    return {
      ...asOverseen(found),
      looks: (await looksUnder(db, [found.id])).get(found.id),
      inForce: !revokedAt && expired.length === 0 && found.issue.removedAt === null,
      agents,
      events: [...found.events, ...expired],
    }
  },
})
