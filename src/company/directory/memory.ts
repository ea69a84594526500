// The directory is the same for everyone and changes rarely, so each process remembers what it read of it.
import type { Db } from '@/platform/access/doorway'

export type Known = { companyId: string; name: string; domain: string; terms: string[] }

const MINUTES_10 = 600_000
let remembered: { companies: Known[]; until: number } | undefined

export async function knownCompanies(db: Db): Promise<Known[]> {
  if (remembered && remembered.until > Date.now()) return remembered.companies

  const rows = await db.company.findMany({ select: { id: true, name: true, domain: true, aliases: true } })
  const companies = rows.map(({ id, name, domain, aliases }) => ({
    companyId: id,
    name,
    domain,
    terms: [domain, ...aliases].map((term) => term.toLowerCase()),
  }))
  // An empty directory is one that is about to be filled.
  if (companies.length > 0) remembered = { companies, until: Date.now() + MINUTES_10 }
  return companies
}

export function forgetDirectory() {
  remembered = undefined
}
