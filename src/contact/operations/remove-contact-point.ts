import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ContactPointIdInput, contactPointSelection, ContactPointView } from '../schema'

export const removeContactPoint = operation({
  name: 'contact.remove-point',
  actors: ['person'],
  input: ContactPointIdInput,
  output: ContactPointView,
  find: ({ db, input }) => db.contactPoint.findFirst({ where: { id: input.contactPointId, company: { removedAt: null } }, select: contactPointSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.contactPoint.deleteMany({ where: { id: found.id } })
    if (count === 0) throw notFound()
    return found
  },
})
