import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findRecord } from '../find-record'
import { usageOf } from '../room-left'
import { RECORDS, UsageInput, UsageView } from '../schema'

/** How much room there is; and, asked for a record, whether that is one's own and which page shows it. */
export const getUsage = operation({
  name: 'document.usage',
  actors: ['person'],
  input: UsageInput,
  output: UsageView,
  find: async ({ db, input }) => (RECORDS.some((name) => input[name]) ? findRecord(db, input) : { page: null }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { page } }) => {
    const { used, quota } = await usageOf(db)
    return { used, quota, free: Math.max(0, quota - used), page }
  },
})
