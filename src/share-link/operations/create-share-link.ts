import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashPassword } from '@/platform/auth/password-hash'
import { env } from '@/platform/env'
import { hashToken, newId, newToken } from '@/platform/ids'
import { qrOf } from '@/platform/qr'
import { CreateShareLinkInput, endOf, NewShareLink } from '../schema'
import { stampAsk, stampRecommendation } from '../steps'

export const createShareLink = operation({
  name: 'share-link.create',
  actors: ['person'],
  input: CreateShareLinkInput,
  output: NewShareLink,
  prepare: async ({ input: { passcode } }) => (passcode === null ? null : hashPassword(passcode)),
  // share_link has no foreign key: that what it opens is one's own is asked here.
  find: ({ db, input: { recommendationId, askId } }) => {
    const own = (id: string) => ({ where: { id, removedAt: null }, select: { id: true } })
    return recommendationId ? db.recommendation.findFirst(own(recommendationId)) : db.ask.findFirst(own(askId!))
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { recommendationId, askId, label, maxBrowsers, ...input }, prepared: passcodeHash }) => {
    // A token is shown once. We keep its hash, so a leaked backup opens nothing.
    const token = newToken()
    const id = newId()
    await db.shareLink.createMany({ data: { id, recommendationId, askId, label, maxBrowsers, passcodeHash, expiresAt: endOf(input), tokenHash: hashToken(token) } })
    const stamped = recommendationId ? await stampRecommendation(db, recommendationId) : await stampAsk(db, askId!)
    if (!stamped) throw notFound()
    const address = new URL(`/s/${token}`, env.PUBLIC_URL).href
    return { id, address, qr: qrOf(address) }
  },
})
