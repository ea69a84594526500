// Who may read a record now, as its owner sees it. Read beside the record, shown by the readers chip.
import { z } from 'zod'
import { TermsId, USUAL_TERMS } from '@/agreement/schema'
import { ChosenFace, OfferedFace } from '@/face/schema'
import { DayInput, Id, OneOf, OptionalDay, OptionalId, OptionalText, PageInput, Ticked, Version, When } from '@/platform/shapes'

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

const DAY_MS = 24 * 3_600_000
const LONGEST_DAYS = 5 * 366

/** How long: 30 days, until it is solved, so many days (`days`), or through a last day, given here or (by a form) as `lastDay`. */
export const Until = z.union([z.enum(['30 days', 'solved', 'days', 'day']), DayInput], 'Choose how long they may read it.')
const YesNo = z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')])

/** What somebody chooses beside the records themselves. */
export const Terms = {
  showsProduct: Ticked,
  /** The earlier issues with the same company: what was wrong, and how it ended. */
  showsEarlier: Ticked,
  /** What was said elsewhere about the issue: calls, letters, visits. */
  showsInteractions: Ticked,
  face: ChosenFace,
  mayAnswer: YesNo.default(true),
  /** By the e-mail address and the phone number of the face. */
  mayContact: YesNo.default(false),
  purpose: z.enum(PURPOSES, 'Choose what it is for.').default('solve'),
  /** Under which terms, by their id in the roster. */
  terms: TermsId.default(USUAL_TERMS),
  lastDay: OptionalDay,
  days: z.coerce.number('Give a number of days.').int('Give a whole number of days.').min(1, 'One day at least.').max(LONGEST_DAYS, 'Five years at most.').optional(),
}
/** All documents, now and later; or some, by their ids; or none. A form says "these" where it lists some. */
const Documents = {
  showsDocuments: z.union([Ticked, z.enum(['none', 'all', 'these'])]),
  documentIds: z.union([Id.transform((id) => [id]), z.array(Id).max(200)]).default([]),
}

type Ending = { until: Date | '30 days' | 'solved' | 'days' | 'day' | 'same'; lastDay: Date | null; days?: number | undefined }

export function endsLater(ending: Ending, context: z.RefinementCtx) {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  const day = lastDayOf(ending)
  if (ending.until === 'days' && !ending.days) refuse('days', 'For how many days?')
  if (ending.until === 'day' && !day) refuse('lastDay', 'Choose the last day.')
  else if (day && endOf(day).getTime() <= Date.now()) refuse('lastDay', 'Choose a day that is still to come.')
  else if (day && day.getTime() > Date.now() + LONGEST_DAYS * DAY_MS) refuse('lastDay', 'Choose a day within five years.')
}

function documentsChosen({ showsDocuments, documentIds }: { showsDocuments: boolean | string; documentIds: string[] }, context: z.RefinementCtx) {
  if (showsDocuments === 'these' && documentIds.length === 0) context.addIssue({ code: 'custom', path: ['documentIds'], message: 'Choose at least one of them.' })
}

/** Both forms of saying which documents become one. */
const tidyDocuments = <I extends { showsDocuments: boolean | string; documentIds: string[] }>(input: I) => {
  const shows = input.showsDocuments !== false && input.showsDocuments !== 'none'
  return { ...input, showsDocuments: shows, documentIds: shows && input.showsDocuments !== 'all' ? [...new Set(input.documentIds)] : [] }
}

export const PermitIssueInput = z
  .object({
    issueId: Id,
    /** A name or a website; the issue's own company when it is left out. */
    company: OptionalText(120),
    ...Terms,
    ...Documents,
    until: Until.default('30 days'),
  })
  .superRefine(endsLater)
  .superRefine(documentsChosen)
  .transform(tidyDocuments)

/** What they may read from now on, as a whole. "same" leaves the end as it is. */
export const ChangePermissionInput = z
  .object({ permissionId: Id, version: Version, ...Terms, ...Documents, until: z.union([z.literal('same'), Until]).default('same') })
  .superRefine(endsLater)
  .superRefine(documentsChosen)
  .transform(tidyDocuments)

/** When it ends by itself. Null: when the issue is solved. */
export function expiryOf(ending: Ending): Date | null {
  if (ending.until === '30 days') return new Date(Date.now() + 30 * DAY_MS)
  if (ending.until === 'days') return new Date(Date.now() + (ending.days ?? 30) * DAY_MS)
  const day = lastDayOf(ending)
  return day && endOf(day)
}

const lastDayOf = ({ until, lastDay }: Ending) => (until instanceof Date ? until : until === 'day' ? lastDay : null)
/** They may read all through the last day, and that is the day to show. */
const endOf = (day: Date) => new Date(day.getTime() + DAY_MS - 1)

export const PermissionIdInput = z.object({ permissionId: Id })
export const RevokeEverythingInput = z.object({ companyId: Id })
/** Every company at once; the links too, if that is said. */
export const RevokeAllInput = z.object({ andLinks: Ticked })
export const ListPermissionsInput = PageInput.extend({ state: z.enum(['in force', 'ended']).default('in force'), issueId: OptionalId })
export const ConsiderPermissionInput = z.object({ issueId: Id, company: OptionalText(120) })

export const GivenPermission = z.object({ permissionId: z.string(), issueId: z.string(), companyId: z.string(), domain: z.string().nullable(), entryId: z.string() })
export type GivenPermission = z.output<typeof GivenPermission>
export const RevokedPermission = z.object({ permissionId: z.string(), issueId: z.string(), companyId: z.string() })
export type RevokedPermission = z.output<typeof RevokedPermission>
export const RevokedAll = z.object({ permissions: z.number(), links: z.number() })
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
