import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { CircleIdInput, CircleWithMembers } from '../schema'
import { readCircles, readMembers } from '../shape'

const SHOWN = 50

/** A circle, who is in it, and the newest of what it sees. */
export const getCircle = operation({
  name: 'circle.get',
  actors: ['person'],
  input: CircleIdInput,
  output: CircleWithMembers,
  find: async ({ db, input }) => (await readCircles(db, sql`c.id = ${input.circleId}::uuid`))[0],
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const shown = await db.recommendation.findMany({
      where: { removedAt: null, circles: { some: { circleId: found.id } } },
      select: { id: true, title: true },
      orderBy: { id: 'desc' },
      take: SHOWN,
    })
    return { ...found, people: await readMembers(db, found.id), shown }
  },
})
