import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce } from '@/permission/schema'
import { restoreInbox } from '@/permission/steps'
import { CompanyIdInput } from '../schema'

export const restoreRelationship = operation({
  name: 'relationship.restore',
  actors: ['person'],
  input: CompanyIdInput,
  output: CompanyIdInput,
  find: ({ db, input }) =>
    db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: { not: null } }, select: { companyId: true, removedAt: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { companyId, removedAt } }) => {
    const where = { companyId, removedAt }
    const data = { removedAt: null }
    const { count } = await db.relationship.updateMany({ where, data })
    if (count !== 1) throw notFound()

    const shown = await db.issue.findMany({
      where: { ...where, permissions: { some: inForce() } },
      select: { id: true },
    })
    await db.issue.updateMany({ where, data })
    await db.product.updateMany({ where, data })
    await db.opinion.updateMany({ where, data })
    await db.intent.updateMany({ where, data })
    await db.recommendation.updateMany({ where, data })
    for (const issue of shown) await restoreInbox(db, issue.id)
    return { companyId }
  },
})
