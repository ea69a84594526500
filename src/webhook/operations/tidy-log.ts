import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'

const DAYS_30_MS = 30 * 86_400_000

/** The log of what was sent reaches back a month. */
export const tidyLog = operation({
  name: 'webhook.tidy',
  actors: ['system'],
  input: z.object({ now: z.date() }),
  output: z.object({}),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { now } }) => {
    await db.webhookDelivery.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - DAYS_30_MS) }, nextAt: null } })
    return {}
  },
})
