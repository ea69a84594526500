import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { CircleView } from '../schema'
import { readCircles } from '../shape'

export const listCircles = operation({
  name: 'circle.list',
  actors: ['person'],
  input: z.object({}),
  output: z.array(CircleView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db }) => readCircles(db, sql`true`),
})
