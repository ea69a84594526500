import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { endPermissions } from '../end-permissions'
import { canRevoke } from '../policy'
import { inForce } from '../schema'
import { RevokedStanding, StandingIdInput } from '../standing-schema'
import { holdIssues, restamp } from '../steps'

/** It gives nothing any more, and all that came of it ends with it. */
export const revokeStanding = operation({
  name: 'permission.revoke-standing',
  actors: ['person'],
  input: StandingIdInput,
  output: RevokedStanding,
  find: ({ db, input }) =>
    db.standingPermission.findFirst({ where: { id: input.standingId }, select: { id: true, productId: true, aboutId: true, revokedAt: true, expiresAt: true } }),
  policy: canRevoke,
  run: async ({ db, found: { id, productId, aboutId } }) => {
    const find = () => db.permission.findMany({ where: { standingId: id, ...inForce() }, select: { id: true, issueId: true } })
    await holdIssues(db, (await find()).map(({ issueId }) => issueId))

    const { count } = await db.standingPermission.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
    if (count === 0) throw new AppError('CONFLICT', 'This permission has ended already.')
    // Once more: a new issue may have got one until now.
    const given = await find()
    const issueIds = given.map(({ issueId }) => issueId)
    const issues = await endPermissions(db, given.map((permission) => permission.id))
    await restamp(db, issueIds)
    return { standingId: id, productId, aboutId, issues }
  },
})
