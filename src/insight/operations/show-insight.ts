import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { groupBy, peopleOf, topicsOf } from '../group'
import { monthOf, replyOf, stateOf } from '../labels'
import { readArrivals, readFacts } from '../read-facts'
import { LOOKED_AT, risesIn } from '../rises'
import { FEWEST, InsightView } from '../schema'

const MOST = 5_000
const NONE = { groups: [], left: false }

/** Counted anew each time over what is permitted now: nothing of it is kept. */
export const showInsight = operation({
  name: 'insight.show',
  actors: ['company'],
  input: z.object({}),
  output: InsightView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => {
    const found = await readFacts(db, actor.id, MOST + 1)
    const facts = found.slice(0, MOST)
    if (peopleOf(facts) < FEWEST) {
      return { looked: null, more: false, topics: NONE, products: NONE, months: NONE, states: NONE, replies: NONE, rises: [] }
    }
    return {
      looked: facts.length,
      more: found.length > MOST,
      topics: groupBy(facts, topicsOf),
      products: groupBy(facts, ({ product }) => (product ? [product] : [])),
      months: groupBy(facts, monthOf),
      states: groupBy(facts, stateOf),
      replies: groupBy(facts, replyOf),
      rises: risesIn(await readArrivals(db, actor.id, LOOKED_AT)),
    }
  },
  // Numbers of five people and more: no words of one.
  reads: () => [],
})
