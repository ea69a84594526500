import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { RevokedToken, TokenIdInput } from '../schema'

/** The next request with it is refused. */
export const revokeToken = operation({
  name: 'api-token.revoke',
  actors: ['person'],
  input: TokenIdInput,
  output: RevokedToken,
  find: ({ db, input }) => db.apiToken.findFirst({ where: { id: input.tokenId }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.apiToken.deleteMany({ where: { id } })
    if (count === 0) throw notFound()
    return { id }
  },
})
