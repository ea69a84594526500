// Pieces of operations for other rooms: which company does somebody mean, and keeping a relationship with it.
import { companyIdOf, registrableDomain } from '@/company/company-id'
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'

export type KeptCompany = { companyId: string; name: string; domain: string | null }

/**
 * The company that a typed name or website means, kept as a relationship of this person. Own companies are looked at
 * first, then the directory; a name that nobody knows becomes a company of this person alone.
 */
export async function keepCompany(db: Db, typed: string): Promise<KeptCompany> {
  const meant = (await ownCompany(db, typed)) ?? (await directoryCompany(db, typed)) ?? { companyId: newId(), name: typed, domain: null }

  await db.$executeRaw`
    insert into relationship (id, company_id, name, domain) values (${newId()}::uuid, ${meant.companyId}::uuid, ${meant.name}, ${meant.domain})
    on conflict (owner_id, company_id) do update set updated_at = now(), removed_at = null`
  return meant
}

/** Something happened with this company: it moves to the top, and one that was removed comes back. */
export async function touchCompany(db: Db, companyId: string | null) {
  if (companyId) await db.relationship.updateMany({ where: { companyId }, data: { updatedAt: new Date(), removedAt: null } })
}

export type MeantCompany = { name: string; companyId: string | null; domain: string | null; known: 'own' | 'directory' | 'new' }

const MOST_NAMESAKES = 20

/** What keepCompany would do, without doing it. */
export async function meantCompany(db: Db, typed: string): Promise<MeantCompany> {
  const own = await ownCompany(db, typed)
  if (own) return { ...own, known: 'own' }
  const known = await directoryCompany(db, typed)
  return known ? { ...known, known: 'directory' } : { name: typed, companyId: null, domain: null, known: 'new' }
}

/** A case-blind search for what is typed, in which % and _ mean themselves. */
export const containing = (typed: string) => ({ contains: escapeLike(typed), mode: 'insensitive' as const })

async function ownCompany(db: Db, typed: string): Promise<KeptCompany | null> {
  const domain = domainIn(typed)
  const [own] = await db.$queryRaw<KeptCompany[]>`
    select company_id as "companyId", name, domain from relationship
    where name ilike ${escapeLike(typed)} or company_id = ${domain ? companyIdOf(domain) : null}::uuid order by created_at limit 1`
  return own ?? null
}

async function directoryCompany(db: Db, typed: string): Promise<KeptCompany | null> {
  const domain = domainIn(typed)
  const found = await db.company.findMany({
    where: domain ? { domain } : { OR: [{ name: { equals: escapeLike(typed), mode: 'insensitive' } }, { aliases: { has: typed.toLowerCase() } }] },
    select: { id: true, name: true, domain: true },
    orderBy: { domain: 'asc' },
    take: MOST_NAMESAKES,
  })
  // Whose name it is comes before those who are also called so: "Vodafone" is not Vodafone UK.
  const known = found.find(({ name }) => name.toLowerCase() === typed.toLowerCase()) ?? found[0]
  if (known) return { companyId: known.id, name: known.name, domain: known.domain }
  return domain ? { companyId: companyIdOf(domain), name: nameOf(domain), domain } : null
}

// "St. Mary" has a dot and is no website: only something without spaces that has a registrable domain is one.
function domainIn(typed: string): string | null {
  if (/\s/.test(typed) || !typed.includes('.')) return null
  const answer = registrableDomain(typed)
  return answer.ok ? answer.domain : null
}

const nameOf = (domain: string) => domain.charAt(0).toUpperCase() + domain.split('.')[0]!.slice(1)

/** A case-blind comparison is a LIKE: the signs it knows are meant as they stand. */
const escapeLike = (typed: string) => typed.replace(/[\\%_]/g, '\\$&')
