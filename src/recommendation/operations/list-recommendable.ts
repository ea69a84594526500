import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { companyBeside } from '@/relationship/schema'
import { RecommendableView } from '../schema'

const TAKE = 20

/** The newest products, companies and solutions, to begin a recommendation with. */
export const listRecommendable = operation({
  name: 'recommendation.recommendable',
  actors: ['person'],
  input: z.object({}),
  output: RecommendableView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => ({
    products: await db.product.findMany({
      where: { removedAt: null },
      select: { id: true, name: true, company: companyBeside },
      orderBy: { createdAt: 'desc' },
      take: TAKE,
    }),
    companies: await db.relationship.findMany({
      where: { removedAt: null },
      select: companyBeside.select,
      orderBy: { id: 'desc' },
      take: TAKE,
    }),
    answers: (
      await db.solution.findMany({
        where: { issue: { removedAt: null } },
        select: { issueId: true, issue: { select: { title: true, company: companyBeside } } },
        orderBy: { at: 'desc' },
        take: TAKE,
      })
    ).map(({ issueId, issue }) => ({ issueId, ...issue })),
  }),
})
