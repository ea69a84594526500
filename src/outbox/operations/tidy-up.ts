import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'

const DAYS_30_MS = 30 * 24 * 3600 * 1000

/** Deletes what is over on the instance, and names the people who removed something long ago. */
export const tidyUp = operation({
  name: 'outbox.tidy-up',
  actors: ['system'],
  input: z.object({}),
  output: z.object({ owners: z.array(z.string()) }),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const now = new Date()
    const longAgo = new Date(now.getTime() - DAYS_30_MS)
    await db.signUp.deleteMany({ where: { expiresAt: { lt: now } } })
    await db.passwordReset.deleteMany({ where: { expiresAt: { lt: now } } })
    await db.mailProof.deleteMany({ where: { expiresAt: { lt: longAgo } } })
    await db.companyInvitation.deleteMany({ where: { expiresAt: { lt: longAgo } } })
    await db.session.deleteMany({ where: { seenAt: { lt: longAgo } } })
    await db.outbox.deleteMany({ where: { OR: [{ doneAt: { lt: longAgo } }, { createdAt: { lt: longAgo }, OR: [{ kind: 'mail' }, { failure: { not: null } }] }] } })

    // The row policies of the system show removed records only once they are 30 days old.
    const removed = { where: { removedAt: { lt: longAgo } }, select: { ownerId: true }, distinct: ['ownerId'] as 'ownerId'[] }
    const rows = [
      ...(await db.relationship.findMany(removed)),
      ...(await db.product.findMany(removed)),
      ...(await db.issue.findMany(removed)),
      ...(await db.interaction.findMany(removed)),
      ...(await db.document.findMany(removed)),
      ...(await db.opinion.findMany(removed)),
      ...(await db.intent.findMany(removed)),
      ...(await db.reminder.findMany(removed)),
      ...(await db.recommendation.findMany(removed)),
      ...(await db.face.findMany(removed)),
      ...(await db.circle.findMany(removed)),
      ...(await db.ask.findMany(removed)),
      ...(await db.reply.findMany(removed)),
    ]
    return { owners: [...new Set(rows.map((row) => row.ownerId))] }
  },
})
