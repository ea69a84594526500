import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { Claimed, ClaimInput } from '../schema'
import { claimFor } from '../steps'

/** What this browser wrote before it had an account is this person's from now on. Knowing the browser's key proves it. */
export const claimReplies = operation({
  name: 'reply.claim',
  actors: ['person'],
  runsAs: 'system',
  input: ClaimInput,
  output: Claimed,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { writerKey } }) => ({ count: await claimFor(db, actor.id, writerKey) }),
})
