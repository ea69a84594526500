import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { keepCompany } from '@/relationship/steps'
import { AddIntentInput, IntentView } from '../schema'
import { intentSelection } from '../shape'

export const addIntent = operation({
  name: 'intent.add',
  actors: ['person'],
  input: AddIntentInput,
  output: IntentView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { company, ...intent } }) => {
    const kept = company ? await keepCompany(db, company) : null
    const added = await db.intent.create({ data: { ...intent, companyId: kept?.companyId ?? null }, select: intentSelection })
    return { ...added, asked: false }
  },
})
