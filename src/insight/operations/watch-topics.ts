import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readArrivals } from '../read-facts'
import { LOOKED_AT, risesIn } from '../rises'
import { RisesView } from '../schema'

/** Topics that came up unusually often this week. */
export const watchTopics = operation({
  name: 'insight.rises',
  actors: ['company'],
  input: z.object({}),
  output: RisesView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => ({ rises: risesIn(await readArrivals(db, actor.id, LOOKED_AT)) }),
  reads: () => [],
})
