// Which company is meant: the one that was typed, or the one the record is with.
import type { Db } from '@/platform/access/doorway'
import { fieldError } from '@/platform/access/errors'
import { env } from '@/platform/env'
import { keepCompany, meantCompany } from '@/relationship/steps'
import { canPermit } from './policy'

type Company = { companyId: string; name: string; domain: string | null }

/** It is kept as a company of this person. */
export async function companyToLetIn(db: Db, typed: string | null, own: string | null): Promise<Company> {
  if (typed) return keepCompany(db, typed)
  if (!own) throw fieldError('company', 'Which company may read it?')
  return db.relationship.findFirstOrThrow({ where: { companyId: own }, select: { companyId: true, name: true, domain: true } })
}

/** The same without keeping anything, with what stands in the way, and the place where its staff prove who they are. */
export async function companyConsidered(db: Db, typed: string | null, own: Company | null) {
  const company = typed ? await companyTyped(db, typed) : own
  const verdict = company ? canPermit({ company }) : true
  return {
    company,
    refusal: verdict === true ? null : verdict,
    portalAddress: company?.domain ? new URL(`/portal/prove?domain=${company.domain}`, env.PUBLIC_URL).href : null,
  }
}

// A company that nobody knows yet has no id until it is kept.
async function companyTyped(db: Db, typed: string): Promise<Company> {
  const meant = await meantCompany(db, typed)
  return { companyId: meant.companyId ?? '', name: meant.name, domain: meant.domain }
}
