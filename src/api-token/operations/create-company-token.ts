import { operation } from '@/platform/access/operation'
import { newApiToken } from '@/platform/auth/api-token'
import { hashToken, newId } from '@/platform/ids'
import { canCreateForCompany } from '../policy'
import { CreateCompanyTokenInput, NewToken } from '../schema'
import { expiryOf } from '../shape'

/** It speaks for the colleague who makes it, in at most their role, and only as long as they are there. */
export const createCompanyToken = operation({
  name: 'api-token.create-for-company',
  actors: ['company'],
  input: CreateCompanyTokenInput,
  output: NewToken,
  find: async ({ db }) => ({ tokens: await db.apiToken.count({ select: { id: true } }).then(({ id }) => id) }),
  policy: canCreateForCompany,
  run: async ({ db, actor, input: { name, role, life } }) => {
    const token = newApiToken('company')
    const id = newId()
    await db.apiToken.createMany({ data: { id, name, personId: actor.agent.id, scopes: [role], expiresAt: expiryOf(life), tokenHash: hashToken(token) } })
    return { id, token }
  },
  reads: () => [],
})
