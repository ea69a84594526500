import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { browserName } from '../browser-name'
import { SessionView } from '../schema'

// Prisma reads a table's key whatever is selected, and the key here is the token's hash, which a person may not read.
export const listSessions = operation({
  name: 'account.list-sessions',
  actors: ['person'],
  runsAs: 'system',
  input: z.object({}),
  output: z.array(SessionView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => {
    const sessions = await db.session.findMany({
      where: { personId: actor.id },
      select: { id: true, browser: true, address: true, createdAt: true, seenAt: true },
      orderBy: { seenAt: 'desc' },
      take: 100,
    })
    return sessions.map((session) => ({ ...session, browser: browserName(session.browser) }))
  },
})
