import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListCaseLinksInput, ShareLinkView } from '../schema'
import { linkSelection, withVisits } from '../shape'

export const listCaseLinks = operation({
  name: 'share-link.list-cases',
  actors: ['person'],
  input: ListCaseLinksInput,
  output: z.array(ShareLinkView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { issueId, take, before } }) => {
    const where = { issueId, ...(before && { id: { lt: before } }) }
    return withVisits(db, [issueId], await db.shareLink.findMany({ where, select: linkSelection, orderBy: { id: 'desc' }, take }))
  },
})
