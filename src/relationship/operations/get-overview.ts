import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { moneyByYear, moneyOf } from '../money'
import { readOverview } from '../overview'
import { CompanyIdInput, OverviewView } from '../schema'
import { asOverview, relationshipSelection } from '../shape'
import { readTimeline } from '../timeline'

const LINES = 10

// One page joins everything with a company. Every list is cut, so ten thousand records cost no more than ten.
export const getOverview = operation({
  name: 'relationship.overview',
  actors: ['person'],
  input: CompanyIdInput,
  output: OverviewView,
  find: ({ db, input }) =>
    db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: relationshipSelection }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: company }) => {
    const [found, { lines, earlier }] = await Promise.all([readOverview(db, company.companyId), readTimeline(db, company.companyId, { take: LINES })])
    return { ...company, ...asOverview(found), money: moneyOf(found), moneyByYear: moneyByYear(found), timeline: lines, earlier }
  },
})
