import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { companyBeside } from '@/relationship/schema'
import { keepCompany } from '@/relationship/steps'
import { EditIntentInput, IntentView } from '../schema'
import { intentSelection } from '../shape'

export const editIntent = operation({
  name: 'intent.edit',
  actors: ['person'],
  input: EditIntentInput,
  output: IntentView,
  find: ({ db, input }) =>
    db.intent.findFirst({ where: { id: input.intentId, removedAt: null }, select: { company: companyBeside } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { intentId, company, ...intent }, found }) => {
    // Two companies may share a name: one that was not retyped stays the one it was.
    const same = found.company?.name === company ? found.company : null
    const kept = same ?? (company ? await keepCompany(db, company) : null)

    const data = { ...intent, companyId: kept?.companyId ?? null, updatedAt: new Date() }
    const { count } = await db.intent.updateMany({ where: { id: intentId, removedAt: null }, data })
    if (count === 0) throw notFound()
    return db.intent.findFirstOrThrow({ where: { id: intentId }, select: intentSelection })
  },
})
