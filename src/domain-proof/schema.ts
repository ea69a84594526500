import { z } from 'zod'
import { ROLES } from '@/member/schema'
import { Id, OneOf, RequiredText, When } from '@/platform/shapes'

const METHODS = ['dns', 'mail'] as const

/** A website as somebody types it. The domain in it is what is proved. */
export const DomainInput = z.object({ domain: RequiredText(300, 'Type your company’s website, such as canon.com.') })
export const CompanyIdInput = z.object({ companyId: Id })
export const ListDueProofsInput = z.object({ after: Id.optional() })
export const RecheckProofInput = z.object({ companyId: Id, domain: z.string(), token: z.string(), method: OneOf(...METHODS), provedAt: z.coerce.date() })

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
/** The part before the @; what comes after it is the domain that is proved. */
export const AskByMailInput = DomainInput.extend({
  mailbox: RequiredText(64, 'Type the part of your address before the @.').toLowerCase().regex(LOCAL_PART, 'Type only the part of your address before the @.'),
  /** The page that they wanted. One that is none of ours is left out. */
  then: z.string().max(200).optional().catch(undefined),
})
export const TokenInput = z.object({ token: z.string('This link is incomplete.').max(100) })

/** What to publish in the domain name system, so that it says who may speak for the company. */
export const ProofRecord = z.object({ companyId: z.string(), domain: z.string(), name: z.string(), type: z.literal('TXT'), value: z.string() })
export type ProofRecord = z.output<typeof ProofRecord>

/** `claimed`: colleagues are here already, and its owners were asked. `putAway`: what others kept here before was put away. */
export const ProvedDomain = z.object({ companyId: z.string(), domain: z.string(), claimed: z.boolean(), putAway: z.boolean() })
export type ProvedDomain = z.output<typeof ProvedDomain>

export const AskedByMail = z.object({ domain: z.string(), email: z.string() })
export type AskedByMail = z.output<typeof AskedByMail>

/** What a mailed link would prove, or the sentence that says why it proves nothing. */
export const MailProofView = z.object({ domain: z.string().nullable(), refusal: z.string().nullable() })

export const MyCompany = z.object({
  companyId: z.string(),
  domain: z.string(),
  name: z.string(),
  role: OneOf(...ROLES),
  method: OneOf(...METHODS),
  provedAt: When,
  lostAt: When.nullable(),
})
export type MyCompany = z.output<typeof MyCompany>

/** Somebody proved a domain whose workspace has owners. */
export const MyClaim = z.object({ companyId: z.string(), id: z.string(), domain: z.string(), name: z.string(), provedAt: When, decision: OneOf('let-in', 'refused').nullable(), decidedAt: When.nullable() })
export type MyClaim = z.output<typeof MyClaim>

export const Workspace = z.object({
  companyId: z.string(),
  name: z.string(),
  domain: z.string(),
  method: OneOf(...METHODS),
  provedAt: When,
  /** When a proof by mail ends unless it is renewed. */
  endsAt: When.nullable(),
  /** That is soon. */
  endsSoon: z.boolean(),
  agentName: z.string(),
  role: OneOf(...ROLES),
})
export type Workspace = z.output<typeof Workspace>

export const DueProof = z.object({ companyId: z.string(), domain: z.string(), token: z.string(), method: OneOf(...METHODS), provedAt: z.date() })
export const RecheckedProof = z.object({ stands: z.boolean().nullable() })
