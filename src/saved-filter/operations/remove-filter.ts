import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FilterIdInput, RemovedFilter } from '../schema'

export const removeFilter = operation({
  name: 'saved-filter.remove',
  actors: ['person'],
  input: FilterIdInput,
  output: RemovedFilter,
  find: ({ db, input }) => db.savedFilter.findFirst({ where: { id: input.filterId }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.savedFilter.deleteMany({ where: { id } })
    if (count !== 1) throw notFound()
    return { id }
  },
})
