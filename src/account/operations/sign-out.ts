import { z } from 'zod'
import { notFound } from '@/platform/access/errors'
import { operation, nothing, rowPoliciesOnly } from '@/platform/access/operation'
import { SignOutInput } from '../schema'

/** Ends a session of one's own: here, or in another browser. */
export const signOut = operation({
  name: 'account.sign-out',
  actors: ['person'],
  input: SignOutInput,
  output: z.object({}),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const { count } = await db.session.deleteMany({ where: { id: input.sessionId } })
    if (count !== 1) throw notFound()
    return {}
  },
})
