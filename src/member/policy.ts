// What somebody may do in their company's workspace: true, or the sentence that says why not.
import type { Verdict } from '@/platform/access/verdict'

type Agent = { agent: { role: string } }
const onlyOwners = (sentence: string) => (_found: unknown, { agent }: Agent): Verdict => agent.role === 'owner' || sentence

export const canInvite = onlyOwners('Only an owner may invite.')
export const canWithdraw = onlyOwners('Only an owner may take an invitation back.')
export const canRemove = onlyOwners('Only an owner may remove a colleague.')
export const canDecide = onlyOwners('Only an owner may decide who is let in.')

type Team = { role: string; owners: number; members: number }

/** Somebody always looks after a workspace while others are there. */
export function canLeave({ role, owners, members }: Team): Verdict {
  if (role !== 'owner' || owners > 1 || members === 1) return true
  return 'You are the last owner, and colleagues are here. Make one of them an owner first.'
}

export function canChangeRole({ role, wanted, owners }: { role: string; wanted: string; owners: number }, actor: Agent): Verdict {
  if (actor.agent.role !== 'owner') return 'Only an owner may change what a colleague may do.'
  if (role !== 'owner' || wanted === 'owner' || owners > 1) return true
  return 'A workspace needs an owner. Make a colleague an owner first.'
}

type Invitation = { email: string; acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date }

/** Whether an invitation still opens the workspace, whoever holds it. */
export function isOpen({ acceptedAt, revokedAt, expiresAt }: Omit<Invitation, 'email'>): Verdict {
  if (acceptedAt) return 'This invitation has been used already.'
  if (revokedAt) return 'This invitation was taken back. Ask whoever sent it for a new one.'
  if (expiresAt.getTime() <= Date.now()) return 'This invitation was good for seven days, and they are over. Ask whoever sent it for a new one.'
  return true
}

/** It is for one address, and opens nothing for somebody else who got hold of it. Who is in already stays in. */
export function canAccept(invitation: Invitation & { mine: string | null; member: boolean }): Verdict {
  if (invitation.member) return true
  const open = isOpen(invitation)
  if (open !== true) return open
  return invitation.mine === invitation.email || `This invitation is for ${invitation.email}. Sign in with that address to join.`
}
