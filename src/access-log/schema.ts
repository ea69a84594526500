// Who read what, and who can read now, as the owner of the records sees it.
import { z } from 'zod'
import { PURPOSES } from '@/permission/schema'
import { Id, OneOf, OptionalDay, OptionalId, OptionalText, PageInput, When } from '@/platform/shapes'

/** A read is by somebody of a company, by whoever has a link, by a friend in their own account, or by a program that fetches ahead. */
const READERS = ['company', 'link', 'friend', 'preview'] as const

const Filters = z.object({
  recordId: OptionalId,
  companyId: OptionalId,
  permissionId: OptionalId,
  /** A part of the agent's name. */
  agent: OptionalText(200),
  reader: z.enum(READERS, 'Choose a kind of reader.').nullish().transform((kind) => kind ?? null),
  /** The first and the last day. */
  from: OptionalDay,
  until: OptionalDay,
})
export type AccessFilters = z.output<typeof Filters>

/** A program that keeps a copy takes more at a time. */
export const ListAccessInput = Filters.extend({ take: z.coerce.number().int().min(1).max(1000).default(50), before: Id.optional() })
export const ListUnusualInput = z.object({ days: z.coerce.number().int().min(1).max(365).default(90) })
export const ExportFormat = z.enum(['csv', 'json']).default('csv')

export const AccessView = z.object({
  id: z.string(),
  at: When,
  /** A company through a named agent, whoever holds a share link, or a friend: by the name that the owner has for them. */
  by: z.union([
    z.object({ kind: z.literal('company'), companyId: z.string(), companyName: z.string(), agentName: z.string() }),
    z.object({ kind: z.literal('link'), label: z.string().nullable(), preview: z.boolean() }),
    z.object({ kind: z.literal('friend'), name: z.string() }),
  ]),
  record: z.object({ kind: OneOf('issue', 'recommendation', 'document', 'ask', 'circle'), id: z.string(), title: z.string().nullable() }),
  permissionId: z.string().nullable(),
  unusual: z.boolean(),
})
export type AccessView = z.output<typeof AccessView>

export const ReadRecord = AccessView.shape.record
export type ReadRecord = z.output<typeof ReadRecord>

/** More than is usual: many different records in ten minutes, or many more reads than on that company's other days. */
export const UnusualReading = z.object({
  kind: OneOf('many', 'day'),
  companyId: z.string(),
  companyName: z.string(),
  /** Null when it is all of the company's reads of a day. */
  agentName: z.string().nullable(),
  from: When,
  until: When,
  count: z.number(),
  /** The reads of a usual day. */
  usual: z.number().nullable(),
})
export type UnusualReading = z.output<typeof UnusualReading>

const Looks = z.object({ times: z.number(), last: When.nullable(), lastBy: z.string().nullable() })
const NoLooks = { times: 0, last: null, lastBy: null }

const Terms = z.object({
  id: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  purpose: OneOf(...PURPOSES),
  showsProduct: z.boolean(),
  showsDocuments: z.boolean(),
  showsEarlier: z.boolean(),
  showsInteractions: z.boolean(),
  shownAs: z.string().nullable(),
  mayAnswer: z.boolean(),
  mayContact: z.boolean(),
  createdAt: When,
  expiresAt: When.nullable(),
  revokedAt: When.nullable(),
  looks: Looks.default(NoLooks),
})

export const OverseenPermission = Terms.extend({
  issueId: z.string(),
  issueTitle: z.string(),
  /** How many documents were chosen; none means all of them. */
  chosenDocuments: z.number(),
  /** It came of a standing permission. */
  standingId: z.string().nullable(),
})
export type OverseenPermission = z.output<typeof OverseenPermission>

export const OverseenStanding = Terms.extend({
  /** What it is about: every issue with a product, or every issue with a company. */
  about: z.object({ kind: OneOf('product', 'company'), id: z.string(), name: z.string() }),
  /** The issues that it covers now. */
  issues: z.number(),
})
export type OverseenStanding = z.output<typeof OverseenStanding>

const Show = z.object({
  show: z.enum(['in force', 'soon', 'ended']).default('in force'),
  companyId: OptionalId,
})
/** With `standingId`, those that came of it; otherwise a standing permission in force stands for them. */
export const ListReadersInput = PageInput.extend({ ...Show.shape, standingId: OptionalId })
export const ListStandingReadersInput = PageInput.extend(Show.shape)
export const ListLinksInput = PageInput

export const ReadersPage = z.object({ permissions: z.array(OverseenPermission), next: z.string().nullable() })
export const StandingPage = z.object({ standing: z.array(OverseenStanding), next: z.string().nullable() })

export const LinkInForce = z.object({
  id: z.string(),
  label: z.string().nullable(),
  /** It opens one of these. */
  recommendationId: z.string().nullable(),
  issueId: z.string().nullable(),
  askId: z.string().nullable(),
  circleId: z.string().nullable(),
  /** Who joined a circle with it reads it in an account of their own, too. */
  joinedAs: z.string().nullable(),
  title: z.string(),
  createdAt: When,
  expiresAt: When.nullable(),
})
export type LinkInForce = z.output<typeof LinkInForce>
export const LinksPage = z.object({ links: z.array(LinkInForce), next: z.string().nullable() })

export const PublishedList = z.array(z.object({ recommendationId: z.string(), title: z.string(), slug: z.string(), listed: z.boolean(), publishedAt: When }))
export type PublishedList = z.output<typeof PublishedList>

export const ReaderCounts = z.object({
  permissions: z.number(),
  standing: z.number(),
  links: z.number(),
  /** How many recommendations everybody may read. */
  publications: z.number(),
  soon: z.number(),
  ended: z.number(),
  /** Those that may read something now, or read something before. */
  companies: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type ReaderCounts = z.output<typeof ReaderCounts>

export const OverseePermissionInput = z.object({ permissionId: Id })
/** One permission with all that came of it. */
export const PermissionHistory = OverseenPermission.extend({
  inForce: z.boolean(),
  agents: z.array(z.object({ agentName: z.string(), times: z.number(), last: When })),
  events: z.array(z.object({ kind: OneOf('given', 'changed', 'revoked', 'expired'), at: When })),
})
export type PermissionHistory = z.output<typeof PermissionHistory>

