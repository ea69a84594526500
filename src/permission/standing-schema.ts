// A standing permission: every issue about one product, or with one company, new ones too.
import { z } from 'zod'
import { Id, OptionalText, PageInput, Ticked, Version } from '@/platform/shapes'
import { endsLater, Terms, Until } from './choice-schema'
import { Considered, Parts } from './schema'

/** All issues about one product, or all with one company, new ones too. */
const Scope = { productId: Id.optional(), aboutId: Id.optional() }
const oneScope = ({ productId, aboutId }: { productId?: string | undefined; aboutId?: string | undefined }) => !productId !== !aboutId
const WHICH = { message: 'Say which issues: those about a product (productId), or those with a company (aboutId).' }

/** Of an issue that is still to come no document can be named: it is all or none. */
const Documents = { showsDocuments: z.union([Ticked, z.enum(['none', 'all']).transform((word) => word === 'all')]) }

export const GiveStandingInput = z
  .object({
    ...Scope,
    company: OptionalText(120),
    ...Terms,
    ...Documents,
    until: Until.default('solved'),
  })
  .superRefine(endsLater)
  .refine(oneScope, WHICH)
/** What they may read from now on, as a whole. "same" leaves the end as it is. */
export const ChangeStandingInput = z
  .object({ standingId: Id, version: Version, ...Terms, ...Documents, until: z.union([z.literal('same'), Until]).default('same') })
  .superRefine(endsLater)
export const ConsiderStandingInput = z.object({ ...Scope, company: OptionalText(120) }).refine(oneScope, WHICH)
export const StandingIdInput = z.object({ standingId: Id })
export const ListStandingInput = PageInput.extend({ state: z.enum(['in force', 'ended']).default('in force'), ...Scope })

export const GivenStanding = z.object({
  standingId: z.string(),
  productId: z.string().nullable(),
  aboutId: z.string().nullable(),
  companyId: z.string(),
  domain: z.string().nullable(),
  /** How many issues it covers now, and where the newest stands in their inbox. */
  issues: z.number(),
  entryId: z.string().nullable(),
})
export type GivenStanding = z.output<typeof GivenStanding>

/** `issues`: in how many something changed. */
export const RevokedStanding = z.object({ standingId: z.string(), productId: z.string().nullable(), aboutId: z.string().nullable(), issues: z.number() })
export type RevokedStanding = z.output<typeof RevokedStanding>

export const StandingView = z.object({
  id: z.string(),
  ...Parts,
  productId: z.string().nullable(),
  aboutId: z.string().nullable(),
  /** What the product or the company is called. */
  aboutName: z.string(),
  /** How many issues it covers now. */
  issues: z.number(),
  version: z.number(),
})
export type StandingView = z.output<typeof StandingView>

/** The same for all issues about a product, or with a company. */
export const ConsideredStanding = z.object({
  ...Considered,
  productId: z.string().nullable(),
  aboutId: z.string().nullable(),
  aboutName: z.string(),
  /** How many open issues it would cover at once. */
  issues: z.number(),
  inForce: StandingView.extend({ entryId: z.string().nullable() }).nullable(),
})
export type ConsideredStanding = z.output<typeof ConsideredStanding>
