// The people of a company's workspace.
import { z } from 'zod'
import { Id, OneOf, PageInput, When } from '@/platform/shapes'

export const ROLES = ['owner', 'agent', 'reader'] as const
const RoleInput = z.enum(ROLES, 'Choose what they may do.')

const Email = z
  .string('Type their e-mail address.')
  .trim()
  .toLowerCase()
  .max(254, 'This address is too long.')
  .pipe(z.email('This does not look like an e-mail address.'))

export const InviteInput = z.object({ email: Email, role: RoleInput })
export const InvitationIdInput = z.object({ invitationId: Id })
export const ColleagueInput = z.object({ colleagueId: Id })
export const ChangeRoleInput = ColleagueInput.extend({ role: RoleInput })
export const DecideClaimInput = z
  .object({ claimId: Id, decision: z.enum(['let-in', 'refused'], 'Let them in, or refuse.'), role: RoleInput.default('agent') })
export const ReadHistoryInput = PageInput

/** By the link in the mail, or by its id when it waits for my address. */
export const TokenInput = z.object({ token: z.string('This link is incomplete.').max(100) })
export const AcceptInput = z.union([TokenInput, z.object({ companyId: Id, invitationId: Id })], 'This link is incomplete.')

export const MemberView = z.object({ personId: z.string(), name: z.string(), role: OneOf(...ROLES), joinedAt: When })
export type MemberView = z.output<typeof MemberView>

export const InvitationView = z.object({ id: z.string(), email: z.string(), role: OneOf(...ROLES), invitedBy: z.string(), createdAt: When, expiresAt: When, over: z.boolean() })
export type InvitationView = z.output<typeof InvitationView>

export const ClaimView = z.object({ id: z.string(), name: z.string(), method: OneOf('dns', 'mail'), provedAt: When, decision: OneOf('let-in', 'refused').nullable(), decidedBy: z.string().nullable(), decidedAt: When.nullable() })
export type ClaimView = z.output<typeof ClaimView>

export const TeamView = z.object({
  /** Who looks at it, and what they may change: true, or the sentence to show. */
  me: z.object({ personId: z.string(), role: OneOf(...ROLES), mayInvite: z.union([z.literal(true), z.string()]), mayLeave: z.union([z.literal(true), z.string()]) }),
  members: z.array(MemberView),
  invitations: z.array(InvitationView),
  claims: z.array(ClaimView),
})
export type TeamView = z.output<typeof TeamView>

/** What became of the website itself: whoever has it next may know that. */
export const OF_THE_DOMAIN = ['proved', 'renewed', 'lost', 'back', 'taken-over', 'put-away'] as const
export const EVENT_KINDS = [
  ...OF_THE_DOMAIN, 'invited', 'sent-again', 'withdrawn', 'joined', 'left', 'removed', 'role', 'asked', 'let-in', 'refused',
] as const
export const EventView = z.object({ id: z.string(), kind: OneOf(...EVENT_KINDS), byName: z.string().nullable(), about: z.string().nullable(), detail: z.string().nullable(), at: When })
export type EventView = z.output<typeof EventView>

/** What the link in a mail says to whoever opens it; `refusal` says why it opens nothing. */
export const OpenedInvitation = z.object({
  company: z.string().nullable(),
  email: z.string().nullable(),
  role: OneOf(...ROLES).nullable(),
  invitedBy: z.string().nullable(),
  refusal: z.string().nullable(),
})
export const MyInvitation = z.object({ companyId: z.string(), id: z.string(), company: z.string(), role: OneOf(...ROLES), invitedBy: z.string(), expiresAt: When })
export type MyInvitation = z.output<typeof MyInvitation>

export const Invited = z.object({ id: z.string(), email: z.string() })
export type Invited = z.output<typeof Invited>
export const Joined = z.object({ companyId: z.string() })
export type Joined = z.output<typeof Joined>
export const Colleague = z.object({ personId: z.string(), name: z.string() })
export type Colleague = z.output<typeof Colleague>
export const Decided = z.object({ claimId: z.string(), name: z.string(), decision: z.string() })
export type Decided = z.output<typeof Decided>
