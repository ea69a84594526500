import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { DoorInput, DoorView } from '../schema'

/** What stands before a link that is in force. One without a door, an unknown and an ended one are missing alike. */
export const lookAtDoor = operation({
  name: 'share-link.look-at-door',
  actors: ['anyone'],
  runsAs: 'system',
  input: DoorInput,
  output: DoorView,
  find: ({ db, input: { token } }) =>
    db.shareLink.findFirst({
      where: { tokenHash: hashToken(token), revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
      select: { hasPasscode: true, maxBrowsers: true, browsers: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found: { hasPasscode, maxBrowsers, browsers } }) => {
    if (!hasPasscode && maxBrowsers === null) throw notFound()
    return { asksPasscode: hasPasscode, full: maxBrowsers !== null && browsers >= maxBrowsers }
  },
})
