import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListTokensInput, TokenView } from '../schema'
import { isOver, tokenSelection } from '../shape'

export const listTokens = operation({
  name: 'api-token.list',
  actors: ['person'],
  input: ListTokensInput,
  output: z.array(TokenView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const tokens = await db.apiToken.findMany({ select: tokenSelection, orderBy: { id: 'desc' }, take: 50 })
    return tokens.map((token) => ({ ...token, over: isOver(token.expiresAt) }))
  },
})
