import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { sql } from '@/platform/access/sql'
import { CircleView, EditCircleInput } from '../schema'
import { readCircles } from '../shape'

export const editCircle = operation({
  name: 'circle.edit',
  actors: ['person'],
  input: EditCircleInput,
  output: CircleView,
  find: ({ db, input }) => db.circle.findFirst({ where: { id: input.circleId, removedAt: null }, select: { id: true, authorName: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { name, kind, authorName, version }, found }) => {
    const { count } = await db.circle.updateMany({
      where: { id: found.id, removedAt: null, ...asSeen(version) },
      data: { name, kind, authorName: authorName || found.authorName, updatedAt: new Date(), ...nextVersion },
    })
    const [now] = await readCircles(db, sql`c.id = ${found.id}::uuid`)
    if (count === 0 || !now) throw missedEdit(now ? { name: now.name, kind: now.kind, authorName: now.authorName, version: now.version } : null)
    return now
  },
})
