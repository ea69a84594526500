import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { holdCircles, stampRecommendation } from '@/share-link/steps'
import { ShownTo, ShowToInput } from '../schema'
import { readChoices } from '../shape'

/** Just these circles see it from now on. */
export const showTo = operation({
  name: 'circle.show-to',
  actors: ['person'],
  input: ShowToInput,
  output: ShownTo,
  find: ({ db, input }) => db.recommendation.findFirst({ where: { id: input.recommendationId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id: recommendationId } }) => {
    const circleIds = [...new Set(input.circleIds)]
    const held = await holdCircles(db, circleIds)
    if (held.length < circleIds.length) throw notFound()

    // A circle that is removed keeps what it saw, for when it is restored.
    await db.recommendationCircle.deleteMany({ where: { recommendationId, circleId: { notIn: held }, circle: { removedAt: null } } })
    await db.recommendationCircle.createMany({ data: held.map((circleId) => ({ recommendationId, circleId })), skipDuplicates: true })
    if (!(await stampRecommendation(db, recommendationId))) throw notFound()
    return { recommendationId, circles: await readChoices(db, recommendationId) }
  },
})
