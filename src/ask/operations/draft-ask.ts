import { offeredFaces } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AskDraft, IntentOfAskInput } from '../schema'

/** A want, before friends are asked about it. */
export const draftAsk = operation({
  name: 'ask.draft',
  actors: ['person'],
  input: IntentOfAskInput,
  output: AskDraft,
  find: ({ db, input: { intentId } }) => db.intent.findFirst({ where: { id: intentId, removedAt: null }, select: { id: true, text: true, maxPrice: true, currency: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, ...want } }) => ({ intentId: id, ...want, faces: await offeredFaces(db) }),
})
