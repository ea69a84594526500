import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListShareLinksInput, ShareLinkView } from '../schema'

export const listShareLinks = operation({
  name: 'share-link.list',
  actors: ['person'],
  input: ListShareLinksInput,
  output: z.array(ShareLinkView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { recommendationId, take, before } }) => {
    const links = await db.shareLink.findMany({
      where: { recommendationId, ...(before && { id: { lt: before } }) },
      select: { id: true, label: true, createdAt: true, expiresAt: true, revokedAt: true },
      orderBy: { id: 'desc' },
      take,
    })
    const visits = await db.accessEvent.groupBy({
      by: ['shareLinkId'],
      where: { recordId: recommendationId, shareLinkId: { in: links.map(({ id }) => id) }, preview: false },
      _count: { id: true },
      _max: { at: true },
    })
    const visitsOf = new Map(visits.map((visit) => [visit.shareLinkId, visit]))

    return links.map((link) => {
      const visit = visitsOf.get(link.id)
      return { ...link, state: stateOf(link), opens: visit?._count.id ?? 0, lastOpenedAt: visit?._max.at ?? null }
    })
  },
})

function stateOf({ revokedAt, expiresAt }: { revokedAt: Date | null; expiresAt: Date | null }) {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= new Date() ? 'expired' : 'open'
}
