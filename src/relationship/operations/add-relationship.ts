import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AddRelationshipInput, RelationshipView } from '../schema'
import { relationshipSelection } from '../shape'
import { keepCompany } from '../steps'

// A company that is there already is no mistake: it answers with that one, and adds what was still unknown.
export const addRelationship = operation({
  name: 'relationship.add',
  actors: ['person'],
  input: AddRelationshipInput,
  output: RelationshipView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { company, customerNumber, notes } }) => {
    const { companyId } = await keepCompany(db, company)
    if (customerNumber) await db.relationship.updateMany({ where: { companyId, customerNumber: null }, data: { customerNumber } })
    if (notes) await db.relationship.updateMany({ where: { companyId, notes: null }, data: { notes } })
    return db.relationship.findFirstOrThrow({ where: { companyId }, select: relationshipSelection })
  },
})
