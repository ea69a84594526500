import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce } from '@/permission/schema'
import { withdrawInbox } from '@/permission/steps'
import { CompanyIdInput } from '../schema'

// The company and everything with it go under one time of removal, so that undoing brings back just these.
export const removeRelationship = operation({
  name: 'relationship.remove',
  actors: ['person'],
  input: CompanyIdInput,
  output: CompanyIdInput,
  find: ({ db, input }) => db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: { companyId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { companyId } }) => {
    const where = { companyId, removedAt: null }
    const data = { removedAt: new Date() }
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
    for (const issue of shown) await withdrawInbox(db, issue.id)
    return { companyId }
  },
})
