import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IssueChoicesView } from '../schema'

export const listIssueChoices = operation({
  name: 'issue.choices',
  actors: ['person'],
  input: z.object({}),
  output: IssueChoicesView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const products = await db.product.findMany({
      where: { removedAt: null },
      select: { id: true, name: true, company: { select: { name: true } } },
      orderBy: { createdAt: 'desc' },
      take: 100,
    })
    return { products: products.map(({ company, ...product }) => ({ ...product, company: company?.name ?? null })) }
  },
})
