import type { Mail } from '@/outbox/schema'
import { env } from '@/platform/env'

type Invitation = { email: string; role: string; invitedBy: string; company: string }

const MAY: Record<string, string> = {
  owner: 'You would look after the workspace: read, answer, and decide who is in it.',
  agent: 'You would read what customers let the company read, and answer them.',
  reader: 'You would read what customers let the company read.',
}

export const invitationMail = ({ email, role, invitedBy, company }: Invitation, token: string): Mail => ({
  to: email,
  subject: `${invitedBy} invites you to ${company} on Turnabout`,
  text: `Hello,

${invitedBy} invites you to the workspace of ${company} on Turnabout. ${MAY[role]}

${env.PUBLIC_URL}/join/${token}

The link works once, within seven days, for ${email}. If you do not know what this is about, ignore this mail.

Turnabout, your side of every customer relationship`,
})

export const decisionMail = (to: { email: string; name: string }, { companyId, domain, letIn }: { companyId: string; domain: string; letIn: boolean }): Mail => ({
  to: to.email,
  subject: letIn ? `You are in: ${domain} on Turnabout` : `${domain} on Turnabout: not let in`,
  text: `Hello ${to.name},

${letIn ? `the owners of ${domain} have let you in. Here is the workspace:\n\n${env.PUBLIC_URL}/portal/${companyId}` : `you proved ${domain}, and its owners have decided not to let you into their workspace. Ask a colleague there if that is a mistake.`}

Turnabout, your side of every customer relationship`,
})
