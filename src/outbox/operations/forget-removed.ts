import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'

const DAYS_30_MS = 30 * 24 * 3600 * 1000

/** Deletes for good what its owner removed more than 30 days ago. What is still in use keeps what it stands on. */
export const forgetRemoved = operation({
  name: 'outbox.forget-removed',
  actors: ['person'],
  input: z.object({}),
  output: z.object({}),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const removedAt = { lt: new Date(Date.now() - DAYS_30_MS) }
    const issues = await db.issue.findMany({ where: { removedAt }, select: { id: true } })
    const recommendations = await db.recommendation.findMany({ where: { removedAt }, select: { id: true } })

    // Pointers and links have no foreign key to what they point at.
    await db.inboxEntry.deleteMany({ where: { issueId: { in: issues.map(({ id }) => id) } } })
    await db.shareLink.deleteMany({ where: { recommendationId: { in: recommendations.map(({ id }) => id) } } })
    await db.issue.deleteMany({ where: { removedAt } })
    await db.recommendation.deleteMany({ where: { removedAt } })
    await db.opinion.deleteMany({ where: { removedAt } })
    await db.intent.deleteMany({ where: { removedAt } })

    await db.issue.updateMany({ where: { product: { removedAt } }, data: { productId: null } })
    await db.recommendation.updateMany({ where: { product: { removedAt } }, data: { productId: null } })
    await db.product.deleteMany({ where: { removedAt } })

    // Deleting a relationship takes its records along, so it goes last, and only when it has none.
    const alone = { products: { none: {} }, issues: { none: {} }, opinions: { none: {} }, intents: { none: {} }, recommendations: { none: {} } }
    await db.relationship.deleteMany({ where: { removedAt, ...alone } })
    return {}
  },
})
