import { companyIdOf, registrableDomain } from '@/company/company-id'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { publishedLines } from '../published'
import { CompanyPage, ReadCompanyInput } from '../schema'
import { isOpen } from '../steps'

/** What people on this server say to everybody about one company and its products. Without a word it is missing. */
export const readCompany = operation({
  name: 'publication.read-company',
  actors: ['public'],
  input: ReadCompanyInput,
  output: CompanyPage,
  find: async ({ db, input: { domain: typed, ...page } }) => {
    const answer = registrableDomain(typed)
    if (!answer.ok || !(await isOpen(db))) return null
    const listed = await db.company.findFirst({ where: { OR: [{ domain: answer.domain }, { aliases: { has: answer.domain } }] }, select: { id: true, name: true, domain: true } })
    const company = listed ?? { id: companyIdOf(answer.domain), name: answer.domain, domain: answer.domain }
    const lines = await publishedLines(db, sql`p.about_company_id = ${company.id}::uuid`, page)
    return lines.empty ? null : { ...lines, companyId: company.id, name: company.name, domain: company.domain }
  },
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
