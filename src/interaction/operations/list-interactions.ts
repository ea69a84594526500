import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { InteractionView, ListInteractionsInput } from '../schema'
import { interactionSelection, shown } from '../shape'

export const listInteractions = operation({
  name: 'interaction.list',
  actors: ['person'],
  input: ListInteractionsInput,
  output: z.array(InteractionView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db, input: { companyId, issueId, before, take } }) =>
    db.interaction.findMany({
      where: { ...shown, ...(companyId && { companyId }), ...(issueId && { issueId }), ...(before && { id: { lt: before } }) },
      select: interactionSelection,
      orderBy: { id: 'desc' },
      take,
    }),
})
