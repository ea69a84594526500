import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canRevoke } from '../policy'
import { RevokedShareLink, ShareLinkIdInput } from '../schema'
import { holdCircles, stampAsk, stampCase, stampCircle, stampRecommendation } from '../steps'

export const revokeShareLink = operation({
  name: 'share-link.revoke',
  actors: ['person'],
  input: ShareLinkIdInput,
  output: RevokedShareLink,
  find: ({ db, input }) =>
    db.shareLink.findFirst({
      where: { id: input.shareLinkId },
      select: { id: true, recommendationId: true, issueId: true, askId: true, circleId: true, revokedAt: true },
    }),
  policy: canRevoke,
  run: async ({ db, found: { id, recommendationId, issueId, askId, circleId } }) => {
    // The circle before its link, as whoever changes its members does.
    if (circleId) await holdCircles(db, [circleId])
    const revoked = await db.shareLink.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
    if (revoked.count === 0) throw new AppError('CONFLICT', 'This link was taken back before.')
    if (recommendationId) await stampRecommendation(db, recommendationId)
    if (issueId) await stampCase(db, issueId)
    if (askId) await stampAsk(db, askId)
    if (circleId) await stampCircle(db, circleId)
    return { shareLinkId: id, recommendationId, issueId, askId, circleId }
  },
})
