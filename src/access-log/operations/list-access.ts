import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { type AccessFilters, AccessView, ListAccessInput } from '../schema'
import { named } from '../shape'
import { markUnusual } from '../unusual'

const DAY_MS = 24 * 3_600_000

/** Who read what, newest first. */
export const listAccess = operation({
  name: 'access.list',
  actors: ['person'],
  input: ListAccessInput,
  output: z.array(AccessView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before, ...filters } }) => {
    const lines = await db.accessEvent.findMany({ where: { ...matching(filters), ...(before && { id: { lt: before } }) }, orderBy: { id: 'desc' }, take })
    return named(db, await markUnusual(db, lines))
  },
})

const READ_BY = {
  company: { NOT: { companyId: null } },
  friend: { NOT: { personName: null } },
  link: { companyId: null, personName: null, preview: false },
  preview: { companyId: null, personName: null, preview: true },
}
const hasName = (part: string) => ({ contains: part.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const })

const matching = ({ recordId, companyId, permissionId, agent, reader, from, until }: AccessFilters) => ({
  ...(recordId && { recordId }),
  ...(permissionId && { permissionId }),
  AND: [
    companyId ? { companyId } : {},
    reader ? READ_BY[reader] : {},
    agent ? { OR: [{ agentName: hasName(agent) }, { personName: hasName(agent) }] } : {},
    from ? { at: { gte: from } } : {},
    // Through the last day.
    until ? { at: { lt: new Date(until.getTime() + DAY_MS) } } : {},
  ],
})
