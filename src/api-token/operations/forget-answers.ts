import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'

const DAY_MS = 86_400_000

/** Answers that were kept for a repeated change are kept for a day. */
export const forgetAnswers = operation({
  name: 'api-token.forget-answers',
  actors: ['system'],
  input: z.object({}),
  output: z.object({}),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const old = { where: { createdAt: { lt: new Date(Date.now() - DAY_MS) } } }
    await db.keptAnswer.deleteMany(old)
    await db.companyKeptAnswer.deleteMany(old)
    return {}
  },
})
