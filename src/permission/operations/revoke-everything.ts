import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce, RevokedEverything, RevokeEverythingInput } from '../schema'
import { endPermissions } from '../end-permissions'
import { holdIssues, restamp } from '../steps'

/** One company may read nothing of this person any more. */
export const revokeEverything = operation({
  name: 'permission.revoke-everything',
  actors: ['person'],
  input: RevokeEverythingInput,
  output: RevokedEverything,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { companyId } }) => {
    const find = () => db.permission.findMany({ where: { companyId, ...inForce() }, select: { id: true, issueId: true } })
    // All of them before anything changes: two of these at once then wait for each other.
    await holdIssues(db, (await find()).map(({ issueId }) => issueId))

    await db.standingPermission.updateMany({ where: { companyId, revokedAt: null }, data: { revokedAt: new Date() } })
    // Once more: a new issue may have got one until now.
    const given = await find()
    const issueIds = given.map(({ issueId }) => issueId)
    const permissions = await endPermissions(db, given.map(({ id }) => id))
    await restamp(db, issueIds)
    return { companyId, permissions }
  },
})
