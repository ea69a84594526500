// What programs show instead of a session.
import { z } from 'zod'
import { Id, OneOf, RequiredText, When } from '@/platform/shapes'

/** What a person's token may do, and the role that a company's acts in. */
export const SCOPES = ['read', 'write', 'share'] as const
export const TOKEN_ROLES = ['reader', 'agent', 'owner'] as const
/** For how many days it is good. */
const LIVES = ['30', '90', '365', 'for-ever'] as const

const Name = RequiredText(80, 'Say which program it is for, so that you know it later.')
const Life = z.enum(LIVES, 'Choose for how long it is good.').default('90')
const Scopes = z
  .union([z.enum(SCOPES).transform((scope) => [scope]), z.array(z.enum(SCOPES))], 'Choose what the program may do.')
  .transform((scopes) => SCOPES.filter((scope) => scopes.includes(scope)))
  .refine((scopes) => scopes.length > 0, 'Choose what the program may do.')

export const ListTokensInput = z.object({})
export const CreateTokenInput = z.object({ name: Name, scopes: Scopes, life: Life })
export const CreateCompanyTokenInput = z.object({ name: Name, role: z.enum(TOKEN_ROLES, 'Choose what the program may do.'), life: Life })
export const TokenIdInput = z.object({ tokenId: Id })
export const CompanyTokenIdInput = z.object({ companyTokenId: Id })

/** The only time that the token is shown: we keep its hash. */
export const NewToken = z.object({ id: z.string(), token: z.string() })
export type NewToken = z.output<typeof NewToken>
export const RevokedToken = z.object({ id: z.string() })

const Listed = z.object({ id: z.string(), name: z.string(), createdAt: When, expiresAt: When.nullable(), usedAt: When.nullable(), over: z.boolean() })
export const TokenView = Listed.extend({ scopes: z.array(OneOf(...SCOPES)) })
export type TokenView = z.output<typeof TokenView>
/** `madeBy` is whom it speaks for: it ends when they leave. */
export const CompanyTokenView = Listed.extend({ role: OneOf(...TOKEN_ROLES), madeBy: z.string() })
export type CompanyTokenView = z.output<typeof CompanyTokenView>
