import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { CompanyIdInput } from '@/relationship/schema'
import { contactPointSelection, contactPreferenceSelection, ContactsView } from '../schema'

const AT_MOST = 50

export const listContacts = operation({
  name: 'contact.list',
  actors: ['person'],
  input: CompanyIdInput,
  output: ContactsView,
  find: ({ db, input }) =>
    db.relationship.findFirst({
      where: { companyId: input.companyId, removedAt: null },
      select: {
        contactPoints: { select: contactPointSelection, orderBy: { createdAt: 'asc' }, take: AT_MOST },
        preferences: { select: contactPreferenceSelection, orderBy: { createdAt: 'asc' }, take: AT_MOST },
      },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found: { contactPoints, preferences } }) => ({ points: contactPoints, preferences }),
})
