import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { env } from '@/platform/env'
import { hashToken, newId, newToken } from '@/platform/ids'
import { CreateShareLinkInput, endOf, NewShareLink } from '../schema'
import { stampRecommendation } from '../steps'

export const createShareLink = operation({
  name: 'share-link.create',
  actors: ['person'],
  input: CreateShareLinkInput,
  output: NewShareLink,
  // share_link has no foreign key: that the recommendation is one's own is asked here.
  find: ({ db, input }) => db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found }) => {
    // A token is shown once. We keep its hash, so a leaked backup opens nothing.
    const token = newToken()
    const link = { id: newId(), recommendationId: found.id, expiresAt: endOf(input) }

    await db.shareLink.createMany({ data: { ...link, label: input.label, tokenHash: hashToken(token) } })
    if (!(await stampRecommendation(db, found.id))) throw notFound()
    return { id: link.id, address: new URL(`/s/${token}`, env.PUBLIC_URL).href }
  },
})
