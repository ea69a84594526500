import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { InteractionIdInput, InteractionPlace } from '../schema'
import { holdIssues, retell } from '../story'

export const removeInteraction = operation({
  name: 'interaction.remove',
  actors: ['person'],
  input: InteractionIdInput,
  output: InteractionPlace,
  find: ({ db, input }) =>
    db.interaction.findFirst({ where: { id: input.interactionId, removedAt: null }, select: { id: true, issueId: true, companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, ...place } }) => {
    await holdIssues(db, place.issueId)
    const { count } = await db.interaction.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date() } })
    if (count === 0) throw notFound()
    await retell(db, { ...place, companyId: null })
    return { interactionId: id, ...place }
  },
})
