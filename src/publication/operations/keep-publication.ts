import { operation } from '@/platform/access/operation'
import { findForModeration, noteStep, settleReports } from '../moderating'
import { canKeep } from '../policy'
import { Moderated, PublicationIdInput } from '../schema'

/** The reports were looked into, and it stays as it is. */
export const keepPublication = operation({
  name: 'publication.keep',
  actors: ['administrator'],
  runsAs: 'system',
  input: PublicationIdInput,
  output: Moderated,
  find: ({ db, input }) => findForModeration(db, input.publicationId),
  policy: canKeep,
  run: async ({ db, actor, input: { publicationId }, found }) => {
    await noteStep(db, actor.id, found, { step: 'kept' })
    await settleReports(db, found.ownerId, [publicationId])
    return { publicationId }
  },
})
