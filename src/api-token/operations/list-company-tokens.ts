import { z } from 'zod'
import { nothing, operation } from '@/platform/access/operation'
import { canKeep } from '../policy'
import { CompanyTokenView, ListTokensInput, type TOKEN_ROLES } from '../schema'
import { isOver, tokenSelection } from '../shape'

export const listCompanyTokens = operation({
  name: 'api-token.list-of-company',
  actors: ['company'],
  input: ListTokensInput,
  output: z.array(CompanyTokenView),
  find: nothing,
  policy: canKeep,
  run: async ({ db }) => {
    const tokens = await db.apiToken.findMany({ select: { ...tokenSelection, member: { select: { name: true } } }, orderBy: { id: 'desc' }, take: 50 })
    return tokens.map(({ scopes, member, ...token }) => ({ ...token, role: scopes[0] as (typeof TOKEN_ROLES)[number], madeBy: member?.name ?? '', over: isOver(token.expiresAt) }))
  },
  reads: () => [],
})
