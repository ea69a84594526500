import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { whoseMove } from '@/issue/policy'
import { opinionsBeside } from '@/opinion/schema'
import { permissionsInForce } from '@/permission/schema'
import { CompanyIdInput, OverviewView } from '../schema'
import { productSelection, relationshipSelection } from '../shape'
import { countRecords, LATEST_BOUGHT, readTimeline } from '../timeline'

const SHOWN = 8

// One page joins everything with a company. Every list is cut, so ten thousand records cost no more than ten.
export const getOverview = operation({
  name: 'relationship.overview',
  actors: ['person'],
  input: CompanyIdInput,
  output: OverviewView,
  find: ({ db, input }) =>
    db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: relationshipSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, found }) => {
    const where = { companyId: found.companyId, removedAt: null }
    const newest = { orderBy: { id: 'desc' as const }, take: SHOWN }
    const inForce = permissionsInForce()

    const issues = await db.issue.findMany({
      where,
      select: { id: true, title: true, lastWord: true, updatedAt: true, resolution: { select: { at: true } }, permissions: inForce },
      orderBy: { updatedAt: 'desc' },
      take: SHOWN,
    })
    const permissions = await db.permission.findMany({
      where: { ...inForce.where, companyId: found.companyId, issue: { removedAt: null } },
      select: { id: true, issueId: true, expiresAt: true, createdAt: true, issue: { select: { title: true } } },
      ...newest,
    })

    return {
      ...found,
      counts: await countRecords(db, found.companyId),
      opinions: await db.opinion.findMany({ ...opinionsBeside(), where: { ...where, productId: null } }),
      products: await db.product.findMany({ where, select: productSelection, orderBy: LATEST_BOUGHT, take: SHOWN }),
      issues: issues.map((issue) => ({ ...issue, state: whoseMove(issue), shownTo: issue.permissions })),
      intents: await db.intent.findMany({ where, ...newest }),
      permissions: permissions.map(({ issue, ...permission }) => ({ ...permission, issueTitle: issue.title })),
      timeline: await readTimeline(db, found.companyId),
    }
  },
})
