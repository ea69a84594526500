import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { containing } from '@/relationship/steps'
import { knownCompanies } from '../directory/memory'
import { closeness } from '../closeness'
import { CompanySuggestion, SuggestCompaniesInput } from '../schema'

const SHOWN = 8

// Own companies first, then the directory. Nobody else learns what was asked for.
export const suggestCompanies = operation({
  name: 'company.suggest',
  actors: ['person'],
  input: SuggestCompaniesInput,
  output: z.array(CompanySuggestion),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { q } }) => {
    const own = await db.relationship.findMany({
      where: { removedAt: null, ...(q && { OR: [{ name: containing(q) }, { domain: containing(q) }] }) },
      select: { companyId: true, name: true, domain: true },
      orderBy: { updatedAt: 'desc' },
      take: 50,
    })
    const mine = own.map((company) => ({ ...company, own: true, terms: [company.domain ?? ''] }))
    if (!q) return mine.slice(0, SHOWN)

    const taken = new Set(own.map((company) => company.companyId))
    const known = (await knownCompanies(db)).filter((company) => !taken.has(company.companyId)).map((company) => ({ ...company, own: false }))
    return [...closest(q, mine), ...closest(q, known)].slice(0, SHOWN)
  },
})

function closest<C extends { name: string; terms: string[] }>(q: string, companies: C[]): C[] {
  return companies
    .map((company) => ({ company, near: closeness(q, company) }))
    .filter(({ near }) => near < Infinity)
    .sort((one, other) => one.near - other.near || one.company.name.localeCompare(other.company.name))
    .slice(0, SHOWN)
    .map(({ company }) => company)
}
