import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce, RevokedEverything, RevokeEverythingInput } from '../schema'
import { holdIssue, restamp } from '../steps'

/** One company may read nothing of this person any more. */
export const revokeEverything = operation({
  name: 'permission.revoke-everything',
  actors: ['person'],
  input: RevokeEverythingInput,
  output: RevokedEverything,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { companyId } }) => {
    const given = await db.permission.findMany({ where: { companyId, ...inForce() }, select: { issueId: true }, orderBy: { issueId: 'asc' } })
    const issueIds = given.map(({ issueId }) => issueId)
    // All of them, in one order, before anything changes: two of these at once then wait for each other.
    for (const issueId of issueIds) await holdIssue(db, issueId)

    const where = { companyId, issueId: { in: issueIds }, revokedAt: null }
    const revoked = await db.permission.updateMany({ where, data: { revokedAt: new Date() } })
    for (const issueId of issueIds) await restamp(db, issueId)
    return { companyId, permissions: revoked.count }
  },
})
