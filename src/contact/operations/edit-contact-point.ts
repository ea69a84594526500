import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { contactPointSelection, ContactPointView, EditContactPointInput } from '../schema'

export const editContactPoint = operation({
  name: 'contact.edit-point',
  actors: ['person'],
  input: EditContactPointInput,
  output: ContactPointView,
  find: ({ db, input }) => db.contactPoint.findFirst({ where: { id: input.contactPointId, company: { removedAt: null } }, select: contactPointSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { kind, value, label }, found }) => {
    const { count } = await db.contactPoint.updateMany({ where: { id: found.id }, data: { kind, value, label } })
    if (count === 0) throw notFound()
    return { ...found, kind, value, label }
  },
})
