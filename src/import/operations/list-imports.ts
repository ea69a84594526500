import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ImportView, ListImportsInput } from '../schema'

export const listImports = operation({
  name: 'import.list',
  actors: ['person'],
  input: ListImportsInput,
  output: z.array(ImportView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input }) =>
    db.import.findMany({ where: input.before ? { id: { lt: input.before } } : {}, orderBy: { id: 'desc' }, take: input.take }),
})
