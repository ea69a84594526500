// Whom a file names: first those that only look like somebody, then the new ones, then those that are sure.
import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ImportCompanyView, ListImportCompaniesInput } from '../schema'

export const listImportCompanies = operation({
  name: 'import.companies',
  actors: ['person'],
  input: ListImportCompaniesInput,
  output: z.array(ImportCompanyView),
  find: ({ db, input }) => db.import.findFirst({ where: { id: input.importId }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { importId, after, take } }) => {
    const last = after ? await db.importCompany.findFirst({ where: { importId, id: after }, select: { match: true, key: true } }) : null
    const companies = await db.importCompany.findMany({
      where: { importId, ...(last && { OR: [{ match: { gt: last.match } }, { match: last.match, key: { gt: last.key } }] }) },
      orderBy: [{ match: 'asc' }, { key: 'asc' }],
      take,
    })
    return companies.map(({ take: become, ...company }) => ({ ...company, become }))
  },
})
