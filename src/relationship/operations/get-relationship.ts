import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { CompanyIdInput, RelationshipView } from '../schema'
import { relationshipSelection } from '../shape'

export const getRelationship = operation({
  name: 'relationship.get',
  actors: ['person'],
  input: CompanyIdInput,
  output: RelationshipView,
  find: ({ db, input }) =>
    db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: relationshipSelection }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
