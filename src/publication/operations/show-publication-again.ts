import { operation } from '@/platform/access/operation'
import { findForModeration, holdShown, noteStep, restamp, settleReports } from '../moderating'
import { canShowAgain } from '../policy'
import { Moderated, PublicationIdInput } from '../schema'

/** It was no reason to hide it, or is none any more. What its owner took back meanwhile stays so. */
export const showPublicationAgain = operation({
  name: 'publication.show-again',
  actors: ['administrator'],
  runsAs: 'system',
  input: PublicationIdInput,
  output: Moderated,
  find: ({ db, input }) => findForModeration(db, input.publicationId),
  policy: canShowAgain,
  run: async ({ db, actor, input: { publicationId }, found }) => {
    await holdShown(db, found.ownerId, [found])
    await db.publication.updateMany({ where: { ownerId: found.ownerId, id: publicationId }, data: { hiddenAt: null, hiddenWhy: null, hiddenReason: null, hiddenSeenAt: null } })
    await db.publicPage.updateMany({ where: { slug: found.slug, ownerId: found.ownerId }, data: { hiddenAt: null } })
    await noteStep(db, actor.id, found, { step: 'shown' })
    await settleReports(db, found.ownerId, [publicationId])
    await restamp(db, found.ownerId, [found])
    return { publicationId }
  },
})
