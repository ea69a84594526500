import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { StopDigestInput, StoppedDigest } from '../schema'
import { ownerOfStopToken } from '../stop-token'

/** By the link in a mail, without signing in. The seal says whose digest it is; that it is over already is fine. */
export const stopDigest = operation({
  name: 'digest.stop',
  actors: ['anyone'],
  runsAs: 'system',
  input: StopDigestInput,
  output: StoppedDigest,
  find: async ({ input }) => ownerOfStopToken(input.token),
  policy: rowPoliciesOnly,
  run: async ({ db, found: ownerId }) => {
    await db.digest.deleteMany({ where: { ownerId } })
    return { stopped: true as const }
  },
})
