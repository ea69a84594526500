import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AddContactPreferenceInput, contactPreferenceSelection, ContactPreferenceView } from '../schema'

// Saying it again, or the opposite, replaces what was said of the same thing.
export const addContactPreference = operation({
  name: 'contact.add-preference',
  actors: ['person'],
  input: AddContactPreferenceInput,
  output: ContactPreferenceView,
  find: ({ db, input }) => db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: { companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { companyId, way: channel, about, welcome } }) => {
    await db.contactPreference.deleteMany({ where: { companyId, channel, about } })
    return db.contactPreference.create({ data: { companyId, channel, about, welcome }, select: contactPreferenceSelection })
  },
})
