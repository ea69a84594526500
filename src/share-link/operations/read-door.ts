import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { DoorInput, DoorRow } from '../schema'

/** What a passcode is checked against. Only the opening of a door calls it, before its own transaction opens. */
export const readDoor = operation({
  name: 'share-link.read-door',
  actors: ['system'],
  input: DoorInput,
  output: DoorRow,
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { token } }) =>
    db.shareLink.findFirst({
      where: { tokenHash: hashToken(token), revokedAt: null, OR: [{ hasPasscode: true }, { maxBrowsers: { not: null } }] },
      select: { id: true, passcodeHash: true },
    }),
})
