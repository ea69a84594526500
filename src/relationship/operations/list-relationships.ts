import { operation, nothing, rowPoliciesOnly } from '@/platform/access/operation'
import { ListRelationshipsInput, RelationshipListView } from '../schema'
import { containing } from '../steps'

export const listRelationships = operation({
  name: 'relationship.list',
  actors: ['person'],
  input: ListRelationshipsInput,
  output: RelationshipListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { q, sort, take, before } }) => {
    const where = { removedAt: null, ...(q && { OR: [{ name: containing(q) }, { domain: containing(q) }] }) }
    const found = await db.relationship.findMany({
      where,
      select: { id: true, companyId: true, name: true, domain: true, updatedAt: true },
      orderBy: sort === 'name' ? [{ name: 'asc' }, { id: 'asc' }] : [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: take + 1,
      ...(before && { cursor: { ownerId_companyId: { ownerId: actor.id, companyId: before } }, skip: 1 }),
    })
    const page = found.slice(0, take)

    // Counted for this page only, so that a long list stays quick.
    const some = { companyId: { in: page.map((row) => row.companyId) }, removedAt: null }
    const products = await db.product.groupBy({ by: 'companyId', where: some, _count: true })
    const issues = await db.issue.groupBy({ by: ['companyId', 'lastWord'], where: { ...some, resolution: null }, _count: true })
    const open = (companyId: string) => issues.filter((group) => group.companyId === companyId)

    const rows = page.map((row) => ({
      ...row,
      products: products.find((group) => group.companyId === row.companyId)?._count ?? 0,
      openIssues: open(row.companyId).reduce((sum, group) => sum + group._count, 0),
      answered: open(row.companyId).find((group) => group.lastWord === 'company')?._count ?? 0,
    }))
    return { rows, total: await db.relationship.count({ where }), more: found.length > take }
  },
})
