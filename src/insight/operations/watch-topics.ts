import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readFacts } from '../read-facts'
import { risesIn } from '../rises'
import { RisesView } from '../schema'

/** The inbox asks for it each time, so it looks at fewer. */
const MOST = 1_000

/** Topics that came up unusually often this week. */
export const watchTopics = operation({
  name: 'insight.rises',
  actors: ['company'],
  input: z.object({}),
  output: RisesView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => ({ rises: risesIn(await readFacts(db, actor.id, MOST)) }),
  reads: () => [],
})
