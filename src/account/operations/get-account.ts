import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AccountView } from '../schema'

export const getAccount = operation({
  name: 'account.get',
  actors: ['person'],
  input: z.object({}),
  output: AccountView,
  find: ({ db, actor }) =>
    db.person.findFirst({
      where: { id: actor.id },
      select: { name: true, login: { select: { email: true } }, administrator: { select: { personId: true } } },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found: { name, login, administrator } }) => ({ name, email: login?.email ?? '', administrator: administrator !== null }),
})
