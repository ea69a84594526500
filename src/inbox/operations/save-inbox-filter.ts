import { fieldError } from '@/platform/access/errors'
import { nothing, operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { mayWork } from '../policy'
import { KeptFilter, SaveInboxFilterInput } from '../schema'

const AT_MOST = 30

/** Keeps a view of the inbox under a name, for all colleagues. The same name again means the newer view. */
export const saveInboxFilter = operation({
  name: 'inbox.save-filter',
  actors: ['company'],
  input: SaveInboxFilterInput,
  output: KeptFilter,
  find: nothing,
  policy: mayWork,
  run: async ({ db, actor, input: { name, query } }) => {
    const companyId = actor.id
    if ((await db.inboxFilter.count({ where: { companyId, name: { not: name } } })) >= AT_MOST) throw fieldError('name', 'Thirty views are enough. Remove one first.')
    const key = { companyId_name: { companyId, name } }
    return db.inboxFilter.upsert({ where: key, create: { companyId, id: newId(), name, query }, update: { query }, select: { companyId: true, id: true, query: true } })
  },
  reads: () => [],
})
