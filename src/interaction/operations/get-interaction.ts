import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { InteractionDetailView, InteractionIdInput } from '../schema'
import { interactionSelection, shown } from '../shape'

const OFFERED = 50

export const getInteraction = operation({
  name: 'interaction.get',
  actors: ['person'],
  input: InteractionIdInput,
  output: InteractionDetailView,
  find: ({ db, input }) => db.interaction.findFirst({ where: { id: input.interactionId, ...shown }, select: { ...interactionSelection, companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const issues = await db.issue.findMany({
      where: { companyId: found.companyId, removedAt: null, resolution: null },
      select: { id: true, title: true },
      orderBy: { id: 'desc' },
      take: OFFERED,
    })
    const own = found.issue && !issues.some(({ id }) => id === found.issue!.id) ? [found.issue] : []
    return { ...found, issues: [...own, ...issues] }
  },
})
