// What this person once said of a table with the same columns.
import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FindMappingInput } from '../schema'

export const findMapping = operation({
  name: 'import.find-mapping',
  actors: ['person'],
  input: FindMappingInput,
  output: z.unknown(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => (await db.importMapping.findFirst({ where: { shape: input.shape }, select: { mapping: true } }))?.mapping ?? null,
})
