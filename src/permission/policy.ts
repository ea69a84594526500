import type { Verdict } from '@/platform/access/verdict'

/** Only somebody who can prove who they are may be let in, and a website is what they prove. */
export function canPermit({ company }: { company: { name: string; domain: string | null } }): Verdict {
  return company.domain ? true : `We do not know ${company.name}’s website yet. Add it, so that they can prove who they are.`
}

export function canRevoke(permission: { revokedAt: Date | null; expiresAt: Date | null }): Verdict {
  const over = permission.revokedAt !== null || (permission.expiresAt !== null && permission.expiresAt <= new Date())
  return over ? 'This permission has ended already.' : true
}
