import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canAdd } from '../policy'
import { AddCircleInput, CircleView } from '../schema'

export const addCircle = operation({
  name: 'circle.add',
  actors: ['person'],
  input: AddCircleInput,
  output: CircleView,
  find: async ({ db }) => ({ circles: await db.circle.count({ where: { removedAt: null } }) }),
  policy: canAdd,
  run: async ({ db, actor, input: { name, kind, authorName } }) => {
    const person = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true } })
    const circle = { id: newId(), name, kind, authorName: authorName || person.name.slice(0, 80) }
    await db.circle.createMany({ data: circle })
    return { ...circle, version: 1, members: 0, recommendations: 0 }
  },
})
