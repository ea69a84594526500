import { offeredFaces } from '@/face/steps'
import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { companyConsidered } from '../meant-company'
import { ConsideredPermission, ConsiderPermissionInput, inForce } from '../schema'
import { asPermission, permissionSelection } from '../shape'

/** All that is needed to decide who may read an issue. It changes nothing. */
export const considerPermission = operation({
  name: 'permission.consider',
  actors: ['person'],
  input: ConsiderPermissionInput,
  output: ConsideredPermission,
  find: ({ db, input }) => db.issue.findFirst({ where: { id: input.issueId, removedAt: null }, select: consideredSelection() }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: issue }) => {
    const considered = await companyConsidered(db, input.company, issue.company)
    const readers = issue.permissions.map(asPermission)
    const given = readers.find((permission) => permission.companyId === considered.company?.companyId)
    const entry = given && (await db.inboxEntry.findFirst({ where: { issueId: issue.id, companyId: given.companyId }, select: { id: true } }))
    const before = issue.company && { companyId: issue.company.companyId, removedAt: null, createdAt: { lt: issue.createdAt } }

    return {
      ...considered,
      faces: await offeredFaces(db),
      issueId: issue.id,
      title: issue.title,
      solved: issue.resolution !== null,
      product: issue.product && !issue.product.removedAt ? issue.product : null,
      documents: await documentsOf(db, issue),
      earlier: before ? await db.issue.count({ where: before }) : 0,
      interactions: issue._count.interactions,
      privateNotes: issue._count.messages,
      inForce: given && entry ? { ...given, entryId: entry.id } : null,
      readers,
    }
  },
})

const consideredSelection = () => ({
  id: true,
  title: true,
  createdAt: true,
  productId: true,
  resolution: { select: { outcome: true } },
  company: { select: { companyId: true, name: true, domain: true } },
  product: { select: { name: true, model: true, serialNumbers: true, removedAt: true } },
  permissions: { where: inForce(), select: permissionSelection, orderBy: { createdAt: 'asc' } as const },
  _count: { select: { messages: { where: { private: true } }, interactions: { where: { removedAt: null } } } },
})

async function documentsOf(db: Db, issue: { id: string; productId: string | null }) {
  const places = [{ issueId: issue.id }, ...(issue.productId ? [{ productId: issue.productId }] : [])]
  const ties = await db.attachment.findMany({
    where: { OR: places, document: { removedAt: null } },
    select: { issueId: true, document: { select: { id: true, name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  const sorted = ties.map(({ issueId, document }) => ({ ...document, of: issueId ? 'issue' : 'product' })).toSorted((a, b) => a.of.localeCompare(b.of))
  return sorted.filter(({ id }, at) => sorted.findIndex((one) => one.id === id) === at)
}
