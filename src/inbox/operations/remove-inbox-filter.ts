import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { mayWork } from '../policy'
import { InboxFilterIdInput, KeptFilter } from '../schema'

/** It says what it was, so that it can be kept again. */
export const removeInboxFilter = operation({
  name: 'inbox.remove-filter',
  actors: ['company'],
  input: InboxFilterIdInput,
  output: KeptFilter,
  find: ({ db, input }) => db.inboxFilter.findFirst({ where: { id: input.filterId }, select: { companyId: true, id: true, query: true } }),
  policy: mayWork,
  run: async ({ db, found }) => {
    const { count } = await db.inboxFilter.deleteMany({ where: { id: found.id } })
    if (count === 0) throw notFound()
    return found
  },
  reads: () => [],
})
