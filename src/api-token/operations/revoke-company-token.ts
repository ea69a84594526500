import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canKeep } from '../policy'
import { CompanyTokenIdInput, RevokedToken } from '../schema'

/** Any owner may revoke it, whoever made it. The next request with it is refused. */
export const revokeCompanyToken = operation({
  name: 'api-token.revoke-of-company',
  actors: ['company'],
  input: CompanyTokenIdInput,
  output: RevokedToken,
  find: ({ db, input }) => db.apiToken.findFirst({ where: { id: input.companyTokenId }, select: { id: true } }),
  policy: canKeep,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.apiToken.deleteMany({ where: { id } })
    if (count === 0) throw notFound()
    return { id }
  },
  reads: () => [],
})
