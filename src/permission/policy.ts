import type { Verdict } from '@/platform/access/verdict'

/** Only somebody who can prove who they are may be let in, and a website is what they prove. */
export function canPermit({ company }: { company: { name: string; domain: string | null } }): Verdict {
  return company.domain ? true : `We do not know ${company.name}’s website yet. Add it, so that they can prove who they are.`
}

type Lasting = { revokedAt: Date | null; expiresAt: Date | null }

/** What has ended stays as it was: it is given anew instead. */
export function canChange(permission: Lasting): Verdict {
  return canRevoke(permission) === true ? true : 'This permission has ended already. Give a new one.'
}

export function canRevoke(permission: Lasting): Verdict {
  const over = permission.revokedAt !== null || (permission.expiresAt !== null && permission.expiresAt <= new Date())
  return over ? 'This permission has ended already.' : true
}

/** A letter needs somebody to prove a website. */
export function canTell({ companyName, domain }: { companyName: string; domain: string | null }): Verdict {
  return canPermit({ company: { name: companyName, domain } })
}
