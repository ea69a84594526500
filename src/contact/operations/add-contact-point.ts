import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AddContactPointInput, contactPointSelection, ContactPointView } from '../schema'

export const addContactPoint = operation({
  name: 'contact.add-point',
  actors: ['person'],
  input: AddContactPointInput,
  output: ContactPointView,
  find: ({ db, input }) => db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: { companyId: true } }),
  policy: rowPoliciesOnly,
  run: ({ db, input: { companyId, kind, value, label } }) => db.contactPoint.create({ data: { companyId, kind, value, label }, select: contactPointSelection }),
})
