import { operation } from '@/platform/access/operation'
import { findForModeration, holdShown, noteStep, restamp, settleReports } from '../moderating'
import { canHide } from '../policy'
import { HideInput, Moderated } from '../schema'

/** Nobody reads it any more but its owner, who reads why; or nothing of all that stands under that name. */
export const hidePublication = operation({
  name: 'publication.hide',
  actors: ['administrator'],
  runsAs: 'system',
  input: HideInput,
  output: Moderated,
  find: ({ db, input }) => findForModeration(db, input.publicationId),
  policy: canHide,
  run: async ({ db, actor, input: { publicationId, why, reason, everything }, found: { ownerId, slug } }) => {
    const which = everything ? { ownerId, slug, hiddenAt: null } : { ownerId, id: publicationId, hiddenAt: null }
    const hiding = await db.publication.findMany({ where: which, select: { id: true, recommendationId: true, slug: true, ownerId: true } })
    await holdShown(db, ownerId, hiding)
    await db.publication.updateMany({ where: { ownerId, id: { in: hiding.map(({ id }) => id) } }, data: { hiddenAt: new Date(), hiddenWhy: why, hiddenReason: reason, hiddenSeenAt: null } })
    if (everything) await db.publicPage.updateMany({ where: { slug, ownerId }, data: { hiddenAt: new Date() } })
    for (const one of hiding) await noteStep(db, actor.id, one, { step: 'hidden', why, reason })
    await settleReports(db, ownerId, hiding.map(({ id }) => id))
    await restamp(db, ownerId, hiding)
    return { publicationId }
  },
})
