import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { InteractionPlace, LogInteractionInput } from '../schema'
import { holdPlace, retell } from '../story'

export const logInteraction = operation({
  name: 'interaction.log',
  actors: ['person'],
  input: LogInteractionInput,
  output: InteractionPlace,
  find: ({ db, input }) => holdPlace(db, input),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: place }) => {
    const id = newId()
    await db.interaction.createMany({ data: { ...input, ...place, id } })
    await retell(db, place)
    return { interactionId: id, ...place }
  },
})
