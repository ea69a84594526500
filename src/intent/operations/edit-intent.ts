import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { companyBeside } from '@/relationship/schema'
import { keepCompany } from '@/relationship/steps'
import { EditIntentInput, IntentView } from '../schema'
import { intentSelection, withAsked } from '../shape'

export const editIntent = operation({
  name: 'intent.edit',
  actors: ['person'],
  input: EditIntentInput,
  output: IntentView,
  find: ({ db, input }) =>
    db.intent.findFirst({ where: { id: input.intentId, removedAt: null }, select: { company: companyBeside } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { intentId, version, company, ...intent }, found }) => {
    // Two companies may share a name: one that was not retyped stays the one it was.
    const same = found.company?.name === company ? found.company : null
    const kept = same ?? (company ? await keepCompany(db, company) : null)

    const data = { ...intent, companyId: kept?.companyId ?? null, updatedAt: new Date(), ...nextVersion }
    const { count } = await db.intent.updateMany({ where: { id: intentId, removedAt: null, ...asSeen(version) }, data })
    const now = await db.intent.findFirst({ where: { id: intentId, removedAt: null }, select: intentSelection })
    if (count === 0 || !now) throw missedEdit(now && { ...now, company: now.company?.name })
    return (await withAsked(db, [now]))[0]!
  },
})
