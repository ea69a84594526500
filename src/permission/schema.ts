// Who may read a record now, as its owner sees it. Read beside the record, shown by the readers chip.
import { z } from 'zod'
import { OfferedFace } from '@/face/schema'
import { Id, OneOf, OptionalId, OptionalText, PageInput, Ticked, When } from '@/platform/shapes'

export const ShownTo = z.array(z.object({ id: z.string(), companyName: z.string(), expiresAt: z.date().nullable().transform((at) => at?.toISOString() ?? null) }))
export type ShownTo = z.output<typeof ShownTo>

/** The permissions in force, as a Prisma selection on an issue. */
export const permissionsInForce = () => ({
  where: inForce(),
  select: { id: true, companyName: true, expiresAt: true },
  orderBy: { createdAt: 'asc' } as const,
})

export const inForce = () => ({ revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] })

/** What a permission is for: solving it, the warranty, a quote, or doing better next time. */
export const PURPOSES = ['solve', 'warranty', 'quote', 'feedback'] as const

export const PermissionIdInput = z.object({ permissionId: Id })
export const RevokeEverythingInput = z.object({ companyId: Id })
/** Every company at once; the links and what is public too, if that is said. */
export const RevokeAllInput = z.object({ andLinks: Ticked, andPublic: Ticked })
export const ListPermissionsInput = PageInput.extend({ state: z.enum(['in force', 'ended']).default('in force'), issueId: OptionalId })
export const ConsiderPermissionInput = z.object({ issueId: Id, company: OptionalText(120) })

export const GivenPermission = z.object({ permissionId: z.string(), issueId: z.string(), companyId: z.string(), domain: z.string().nullable(), entryId: z.string() })
export type GivenPermission = z.output<typeof GivenPermission>
export const RevokedPermission = z.object({ permissionId: z.string(), issueId: z.string(), companyId: z.string() })
export type RevokedPermission = z.output<typeof RevokedPermission>
export const RevokedAll = z.object({ permissions: z.number(), links: z.number(), publications: z.number() })
export type RevokedAll = z.output<typeof RevokedAll>
export const RevokedEverything = z.object({ companyId: z.string(), permissions: z.number() })
export type RevokedEverything = z.output<typeof RevokedEverything>
export const Parts = {
  companyId: z.string(),
  companyName: z.string(),
  purpose: OneOf(...PURPOSES),
  terms: z.string(),
  showsProduct: z.boolean(),
  showsDocuments: z.boolean(),
  showsEarlier: z.boolean(),
  showsInteractions: z.boolean(),
  faceId: z.string().nullable(),
  /** The name on the face. Null is "A customer". */
  shownAs: z.string().nullable(),
  mayAnswer: z.boolean(),
  mayContact: z.boolean(),
  createdAt: When,
  expiresAt: When.nullable(),
  revokedAt: When.nullable(),
}

export const PermissionView = z.object({
  id: z.string(),
  issueId: z.string(),
  issueTitle: z.string(),
  ...Parts,
  /** Those that were chosen; none of them means all. */
  documentIds: z.array(z.string()),
  /** It came of a standing permission. */
  standingId: z.string().nullable(),
  version: z.number(),
})
export type PermissionView = z.output<typeof PermissionView>

export const Considered = {
  faces: z.array(OfferedFace),
  /** Null until a company is named. */
  company: z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable() }).nullable(),
  /** Why it cannot be permitted, or null. */
  refusal: z.string().nullable(),
  /** Where that company's staff prove who they are. */
  portalAddress: z.string().nullable(),
}

/** What somebody has before them when they decide who may read an issue. */
export const ConsideredPermission = z.object({
  ...Considered,
  issueId: z.string(),
  title: z.string(),
  solved: z.boolean(),
  product: z.object({ name: z.string(), model: z.string().nullable(), serialNumbers: z.array(z.string()) }).nullable(),
  /** Its own, and those of its product. */
  documents: z.array(z.object({ id: z.string(), name: z.string(), of: OneOf('issue', 'product') })),
  earlier: z.number(),
  interactions: z.number(),
  privateNotes: z.number(),
  /** What this company has now, and where it stands in its inbox. */
  inForce: PermissionView.extend({ entryId: z.string() }).nullable(),
  /** Everybody who may read it now. */
  readers: z.array(PermissionView),
})
export type ConsideredPermission = z.output<typeof ConsideredPermission>

/** What to hand a company that may not be here yet: words, an address, and the address as a picture. */
export const WordsToTell = z.object({
  permissionId: z.string(),
  issueId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  title: z.string(),
  /** The company's own number for the issue. */
  reference: z.string().nullable(),
  mayAnswer: z.boolean(),
  address: z.string(),
  qr: z.object({ size: z.number(), path: z.string() }),
})
export type WordsToTell = z.output<typeof WordsToTell>
