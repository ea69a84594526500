// What the views of a workspace are read from.
const WEEK_MS = 7 * 86_400_000

export const weekFromNow = () => new Date(Date.now() + WEEK_MS)

/** Invitations that were neither used nor taken back. One that is over stays in the list, to be sent again. */
export const waiting = { acceptedAt: null, revokedAt: null } as const
export const open = () => ({ ...waiting, expiresAt: { gt: new Date() } })

export const invitationSelection = { id: true, email: true, role: true, invitedBy: true, createdAt: true, expiresAt: true } as const
export const claimSelection = { id: true, name: true, method: true, provedAt: true, decision: true, decidedBy: true, decidedAt: true } as const
export const memberSelection = { personId: true, name: true, role: true, joinedAt: true } as const
export const eventSelection = { id: true, kind: true, byName: true, about: true, detail: true, at: true } as const
