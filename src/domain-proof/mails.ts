import type { Mail } from '@/outbox/schema'
import { env } from '@/platform/env'

type Reader = { email: string; name: string }

export const proofMail = (to: string, { domain, name, email }: { domain: string; name: string; email: string }, { token, then }: { token: string; then: string | null }): Mail => ({
  to,
  subject: `Prove ${domain} on Turnabout`,
  text: `Hello,

${name} (${email}) wants to speak for ${domain} on Turnabout, and gave this address as theirs. If that is you, open this link in the browser where you are signed in:

${env.PUBLIC_URL}/portal/prove/mail/${token}${then ? `?${new URLSearchParams({ then }).toString()}` : ''}

The link works once, within 24 hours, and only for ${name}. Do not pass it on: whoever it belongs to could read what customers let ${domain} read. If it was not you who asked, ignore this mail.

Turnabout, your side of every customer relationship`,
})

export const claimMail = (owner: Reader, { companyId, domain, name }: { companyId: string; domain: string; name: string }): Mail => ({
  to: owner.email,
  subject: `${name} proved ${domain}, too`,
  text: `Hello ${owner.name},

${name} has just proved ${domain} on Turnabout, where you have a workspace. They see nothing of it: you decide whether to let them in.

${env.PUBLIC_URL}/portal/${companyId}/team

If you do not know them, look who may change the records and mailboxes of ${domain}.

Turnabout, your side of every customer relationship`,
})
