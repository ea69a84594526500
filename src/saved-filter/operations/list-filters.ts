import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FilterView, ListFiltersInput } from '../schema'

const AT_MOST = 30

export const listFilters = operation({
  name: 'saved-filter.list',
  actors: ['person'],
  input: ListFiltersInput,
  output: z.array(FilterView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { list } }) =>
    db.savedFilter.findMany({ where: { list }, select: { id: true, list: true, name: true, query: true }, orderBy: { name: 'asc' }, take: AT_MOST }),
})
