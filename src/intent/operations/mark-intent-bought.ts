import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { BoughtIntent, IntentIdInput } from '../schema'

const NAME = 160

export const markIntentBought = operation({
  name: 'intent.bought',
  actors: ['person'],
  input: IntentIdInput,
  output: BoughtIntent,
  find: ({ db, input }) =>
    db.intent.findFirst({
      where: { id: input.intentId, removedAt: null },
      select: { id: true, text: true, companyId: true },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    // First, so that a second press waits here and finds nothing: one wish becomes one thing.
    const { count } = await db.intent.updateMany({
      where: { id: found.id, removedAt: null },
      data: { removedAt: new Date() },
    })
    if (count === 0) throw notFound()

    const { text, companyId } = found
    // A name is short; what a long wish said stays as a note.
    const named =
      text.length > NAME
        ? {
            name: `${text
              .slice(0, NAME - 1)
              .toWellFormed()
              .trim()}…`,
            notes: text,
          }
        : { name: text }
    const product = await db.product.create({ data: { ...named, companyId }, select: { id: true } })
    return { productId: product.id }
  },
})
