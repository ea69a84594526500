import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { InteractionIdInput, InteractionPlace } from '../schema'
import { holdIssues, retell } from '../story'

export const restoreInteraction = operation({
  name: 'interaction.restore',
  actors: ['person'],
  input: InteractionIdInput,
  output: InteractionPlace,
  find: ({ db, input }) =>
    db.interaction.findFirst({ where: { id: input.interactionId, removedAt: { not: null } }, select: { id: true, issueId: true, companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, ...place } }) => {
    await holdIssues(db, place.issueId)
    const { count } = await db.interaction.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
    if (count === 0) throw notFound()
    await retell(db, place)
    return { interactionId: id, ...place }
  },
})
