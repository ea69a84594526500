import { z } from 'zod'
import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { RenameInput } from '../schema'

export const renamePerson = operation({
  name: 'account.rename',
  actors: ['person'],
  input: RenameInput,
  output: z.object({}),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input }) => {
    const { count } = await db.person.updateMany({ where: { id: actor.id }, data: { name: input.name } })
    if (count !== 1) throw notFound()
    // Among colleagues they have the same name.
    await db.companyMember.updateMany({ where: { personId: actor.id }, data: { name: input.name } })
    return {}
  },
})
