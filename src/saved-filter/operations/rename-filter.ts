import { fieldError, notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { RemovedFilter, RenameFilterInput } from '../schema'

export const renameFilter = operation({
  name: 'saved-filter.rename',
  actors: ['person'],
  input: RenameFilterInput,
  output: RemovedFilter,
  find: ({ db, input }) => db.savedFilter.findFirst({ where: { id: input.filterId }, select: { id: true, list: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, list }, input: { name } }) => {
    if ((await db.savedFilter.count({ where: { list, name, id: { not: id } } })) > 0) throw fieldError('name', 'Another filter of this list has that name.')
    const { count } = await db.savedFilter.updateMany({ where: { id }, data: { name } })
    if (count !== 1) throw notFound()
    return { id }
  },
})
