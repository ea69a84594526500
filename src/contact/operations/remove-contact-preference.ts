import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ContactPreferenceIdInput, contactPreferenceSelection, ContactPreferenceView } from '../schema'

export const removeContactPreference = operation({
  name: 'contact.remove-preference',
  actors: ['person'],
  input: ContactPreferenceIdInput,
  output: ContactPreferenceView,
  find: ({ db, input }) =>
    db.contactPreference.findFirst({ where: { id: input.contactPreferenceId, company: { removedAt: null } }, select: contactPreferenceSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const { count } = await db.contactPreference.deleteMany({ where: { id: found.id } })
    if (count === 0) throw notFound()
    return found
  },
})
