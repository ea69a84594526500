import { z } from 'zod'
import { inForce } from '@/permission/schema'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AccessNow } from '../schema'

const AT_MOST = 100

/** Who can read something now: companies by permission, friends by link. */
export const listAccessNow = operation({
  name: 'access.now',
  actors: ['person'],
  input: z.object({}),
  output: AccessNow,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const permissions = await db.permission.findMany({
      where: { ...inForce(), issue: { removedAt: null } },
      include: { issue: { select: { title: true } } },
      orderBy: { id: 'desc' },
      take: AT_MOST,
    })
    const links = await db.shareLink.findMany({
      where: inForce(),
      select: { id: true, label: true, recommendationId: true, issueId: true, createdAt: true, expiresAt: true },
      orderBy: { id: 'desc' },
      take: AT_MOST,
    })
    const shared = (ids: (string | null)[]) => ({
      where: { id: { in: ids.filter((id) => id !== null) }, removedAt: null },
      select: { id: true, title: true },
    })
    const recommendations = await db.recommendation.findMany(shared(links.map(({ recommendationId }) => recommendationId)))
    const issues = await db.issue.findMany(shared(links.map(({ issueId }) => issueId)))
    const titles = new Map([...recommendations, ...issues].map(({ id, title }) => [id, title]))

    return {
      permissions: permissions.map((permission) => ({ ...permission, issueTitle: permission.issue.title })),
      // A link to what was removed opens nothing.
      links: links.flatMap((link) => {
        const title = titles.get((link.recommendationId ?? link.issueId)!)
        return title === undefined ? [] : [{ ...link, title }]
      }),
      more: permissions.length === AT_MOST || links.length === AT_MOST,
    }
  },
})
