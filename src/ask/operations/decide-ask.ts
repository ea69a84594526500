import { AppError, fieldError } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { buyWanted } from '@/intent/steps'
import { Decided, DecideInput } from '../schema'

/** It is decided: those who helped read what came of it. Bought, it moves to what one has. */
export const decideAsk = operation({
  name: 'ask.decide',
  actors: ['person'],
  input: DecideInput,
  output: Decided,
  find: ({ db, input: { askId } }) =>
    db.ask.findFirst({ where: { id: askId, removedAt: null }, select: { intentId: true, candidates: { select: { id: true, name: true, price: true, currency: true, url: true } } } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { askId, candidateId, bought, thanks }, found: { intentId, candidates } }) => {
    const chosen = candidates.find(({ id }) => id === candidateId) ?? null
    if (candidateId && !chosen) throw fieldError('candidateId', 'This one is not among them any more.')
    if (bought && !chosen) throw fieldError('candidateId', 'Which one did you buy?')

    const { count } = await db.ask.updateMany({
      where: { id: askId, removedAt: null, decidedAt: null },
      data: { decidedAt: new Date(), chosenId: chosen?.id ?? null, thanks, updatedAt: new Date() },
    })
    if (count === 0) throw new AppError('CONFLICT', 'It was decided before.')
    if (!bought || !chosen) return { askId, productId: null }

    const { name, price, currency, url } = chosen
    const productId = await buyWanted(db, intentId, { name, price: price?.toFixed(2) ?? null, currency, notes: url })
    await db.ask.updateMany({ where: { id: askId }, data: { productId } })
    return { askId, productId }
  },
})
