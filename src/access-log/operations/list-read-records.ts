import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReadRecord } from '../schema'
import { named } from '../shape'

/** What was read at all, the latest first: to choose from. */
export const listReadRecords = operation({
  name: 'access.records',
  actors: ['person'],
  input: z.object({}),
  output: z.array(ReadRecord),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const read = await db.$queryRaw<{ recordKind: string; recordId: string }[]>`
      select record_kind as "recordKind", record_id as "recordId" from access_event group by 1, 2 order by max(id::text) desc limit 100`
    const nobody = { companyId: null, companyName: null, agentName: null, shareLinkId: null, personId: null, personName: null, preview: false }
    return (await named(db, read.map((one) => ({ ...nobody, ...one })))).map(({ record }) => record)
  },
})
