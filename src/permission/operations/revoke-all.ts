import type { Db } from '@/platform/access/doorway'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { takeBackAll } from '@/publication/steps'
import { endLinks } from '@/share-link/steps'
import { endPermissions } from '../end-permissions'
import { inForce, RevokeAllInput, RevokedAll } from '../schema'
import { holdIssues, restamp } from '../steps'

/** No company may read anything of this person any more; and nobody with a link, and not everybody, if that was said. */
export const revokeAll = operation({
  name: 'permission.revoke-all',
  actors: ['person'],
  input: RevokeAllInput,
  output: RevokedAll,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { andLinks, andPublic } }) => ({
    permissions: await endAll(db),
    links: andLinks ? await endLinks(db) : 0,
    publications: andPublic ? await takeBackAll(db) : 0,
  }),
})

async function endAll(db: Db): Promise<number> {
  const given = await db.permission.findMany({ where: inForce(), select: { id: true, issueId: true } })
  const issueIds = [...new Set(given.map(({ issueId }) => issueId))]
  // All of them before anything changes: two of these at once then wait for each other.
  await holdIssues(db, issueIds)

  await db.standingPermission.updateMany({ where: inForce(), data: { revokedAt: new Date() } })
  // One that a new issue got while we waited is among them.
  const ending = await db.permission.findMany({ where: inForce(), select: { id: true, issueId: true } })
  const permissions = await endPermissions(db, ending.map(({ id }) => id))
  await restamp(db, [...new Set(ending.map(({ issueId }) => issueId))])
  return permissions
}
