import { z } from 'zod'
import { Id, RequiredText, When } from '@/platform/shapes'

/** A website as somebody types it. The domain in it is what is proved. */
export const DomainInput = z.object({ domain: RequiredText(300, 'Type your company’s website, such as canon.com.') })
export const CompanyIdInput = z.object({ companyId: Id })
export const ListDueProofsInput = z.object({ after: Id.optional() })
export const RecheckProofInput = z.object({ companyId: Id, domain: z.string(), token: z.string() })

/** What to publish in the domain name system, so that it says who may speak for the company. */
export const ProofRecord = z.object({ companyId: z.string(), domain: z.string(), name: z.string(), type: z.literal('TXT'), value: z.string() })
export type ProofRecord = z.output<typeof ProofRecord>

export const ProvedDomain = z.object({ companyId: z.string(), domain: z.string() })
export type ProvedDomain = z.output<typeof ProvedDomain>

export const MyCompany = z.object({ companyId: z.string(), domain: z.string(), name: z.string(), provedAt: When, lostAt: When.nullable() })
export type MyCompany = z.output<typeof MyCompany>

export const Workspace = z.object({ companyId: z.string(), name: z.string(), domain: z.string(), provedAt: When, agentName: z.string() })
export type Workspace = z.output<typeof Workspace>

export const DueProof = z.object({ companyId: z.string(), domain: z.string(), token: z.string() })
export const RecheckedProof = z.object({ stands: z.boolean().nullable() })
