import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListShareLinksInput, ShareLinkView } from '../schema'
import { linkSelection, withVisits } from '../shape'

export const listShareLinks = operation({
  name: 'share-link.list',
  actors: ['person'],
  input: ListShareLinksInput,
  output: z.array(ShareLinkView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { recommendationId, askId, take, before } }) => {
    const opens = recommendationId ?? askId
    if (!opens) return []
    const where = { ...(recommendationId ? { recommendationId } : { askId }), ...(before && { id: { lt: before } }) }
    return withVisits(db, [opens], await db.shareLink.findMany({ where, select: linkSelection, orderBy: { id: 'desc' }, take }))
  },
})
