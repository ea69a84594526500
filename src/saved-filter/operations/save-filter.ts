import { fieldError } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FilterView, SaveFilterInput } from '../schema'

const AT_MOST = 30

/** Keeps the present filter of a list under a name. The same name again means the newer filter. */
export const saveFilter = operation({
  name: 'saved-filter.save',
  actors: ['person'],
  input: SaveFilterInput,
  output: FilterView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { list, name, query } }) => {
    if ((await db.savedFilter.count({ where: { list, name: { not: name } } })) >= AT_MOST) throw fieldError('name', 'Thirty filters are enough for one list. Remove one first.')
    const key = { ownerId_list_name: { ownerId: actor.id, list, name } }
    return db.savedFilter.upsert({ where: key, create: { list, name, query }, update: { query }, select: { id: true, list: true, name: true, query: true } })
  },
})
