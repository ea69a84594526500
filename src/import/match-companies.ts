// Whom the names in a file mean: a company of this person's, one of the directory, one that looks alike, or a new one.
import { companyIdOf, registrableDomain } from '@/company/company-id'
import { knownCompanies } from '@/company/steps'
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { type Alike, namesIndex } from './similar'

type Named = { key: string; name: string | null }
type Candidate = { companyId: string; name: string; domain: string | null }
type Match = { match: 'own' | 'directory' | 'alike' | 'new'; matchedId: string | null; matchedName: string | null; matchedDomain: string | null }

const NEAR_ENOUGH = 0.62

export async function matchCompanies(db: Db, companies: Named[]) {
  const own: Candidate[] = await db.relationship.findMany({ select: { companyId: true, name: true, domain: true }, orderBy: { createdAt: 'asc' } })
  const known = await knownCompanies(db)
  const ownNames = namesIndex(own.map((value) => ({ name: value.name, value })))
  const knownNames = namesIndex<Candidate>(known.map((value) => ({ name: value.name, value })))
  const ownById = new Map(own.map((company) => [company.companyId, company]))
  const knownByDomain = new Map(known.map((company) => [company.domain, company]))

  return companies.map(({ key, name: given }) => {
    const answer = isWebsite(key) ? registrableDomain(key) : null
    const domain = answer?.ok ? answer.domain : null
    const name = given ?? (domain ? nameOf(domain) : key)
    const ownId = domain ? companyIdOf(domain) : newId()

    const sure = (): Match | null => {
      if (domain) {
        const mine = ownById.get(ownId)
        if (mine) return matched('own', mine)
        const listed = knownByDomain.get(domain)
        return listed ? matched('directory', listed) : null
      }
      const mine = ownNames.exact(name)
      if (mine) return matched('own', mine)
      const listed = knownNames.exact(name)
      return listed && matched('directory', listed)
    }
    const near = (): Match | null => {
      // A website is a website: nobody else's looks like it.
      if (domain && !given) return null
      const best = nearest(ownNames.closest(name, NEAR_ENOUGH), domain ? null : knownNames.closest(name, NEAR_ENOUGH))
      return best && matched('alike', best)
    }
    const match = sure() ?? near() ?? { match: 'new' as const, matchedId: null, matchedName: null, matchedDomain: null }
    return { id: newId(), key, name: name.slice(0, 120), domain, ownId, take: match.matchedId ? 'same' : 'new', ...match }
  })
}

const matched = (match: Match['match'], { companyId, name, domain }: Candidate): Match => ({ match, matchedId: companyId, matchedName: name, matchedDomain: domain })

/** One's own comes first when both are as near. */
const nearest = (own: Alike<Candidate> | null, known: Alike<Candidate> | null) => (known && known.nearness > (own?.nearness ?? 0) ? known.found : (own?.found ?? null))

// "St. Mary" has a dot and is no website: only something without spaces that has a registrable domain is one.
const isWebsite = (key: string) => !/\s/.test(key) && key.includes('.')
const nameOf = (domain: string) => domain.charAt(0).toUpperCase() + domain.split('.')[0]!.slice(1)
