import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListUnusualInput, UnusualReading } from '../schema'
import { unusualReadings } from '../unusual'

const DAY_MS = 24 * 3_600_000

/** When somebody read more than is usual, newest first. */
export const listUnusual = operation({
  name: 'access.unusual',
  actors: ['person'],
  input: ListUnusualInput,
  output: z.array(UnusualReading),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { days } }) => unusualReadings(db, new Date(Date.now() - days * DAY_MS), new Date()),
})
