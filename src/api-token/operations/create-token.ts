import { operation } from '@/platform/access/operation'
import { newApiToken } from '@/platform/auth/api-token'
import { hashToken, newId } from '@/platform/ids'
import { canCreate } from '../policy'
import { CreateTokenInput, NewToken } from '../schema'
import { expiryOf } from '../shape'

export const createToken = operation({
  name: 'api-token.create',
  actors: ['person'],
  input: CreateTokenInput,
  output: NewToken,
  find: async ({ db }) => ({ tokens: await db.apiToken.count({ select: { id: true } }).then(({ id }) => id) }),
  policy: canCreate,
  run: async ({ db, input: { name, scopes, life } }) => {
    const token = newApiToken('person')
    const id = newId()
    await db.apiToken.createMany({ data: { id, name, scopes, expiresAt: expiryOf(life), tokenHash: hashToken(token) } })
    return { id, token }
  },
})
