// Who may read a record now, as its owner sees it. Read beside the record, shown by the readers chip.
import { z } from 'zod'
import { DayInput, Id, OneOf, OptionalDay, OptionalId, OptionalText, PageInput, Ticked, When } from '@/platform/shapes'

export const ShownTo = z.array(z.object({ id: z.string(), companyName: z.string(), expiresAt: z.date().nullable().transform((at) => at?.toISOString() ?? null) }))
export type ShownTo = z.output<typeof ShownTo>

/** The permissions in force, as a Prisma selection on an issue. */
export const permissionsInForce = () => ({
  where: inForce(),
  select: { id: true, companyName: true, expiresAt: true },
  orderBy: { createdAt: 'asc' } as const,
})

export const inForce = () => ({ revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] })

const DAY_MS = 24 * 3_600_000
const LONGEST_MS = 5 * 366 * DAY_MS

/** How long: 30 days, until it is solved, or through a last day, given here or (by a form) as `lastDay`. */
const Until = z.union([z.enum(['30 days', 'solved', 'day']), DayInput], 'Choose how long they may read it.').default('30 days')

export const PermitIssueInput = z
  .object({
    issueId: Id,
    /** A name or a website; the issue's own company when it is left out. */
    company: OptionalText(120),
    showsProduct: Ticked,
    /** Those it has now, and those that come to it while the permission lasts. */
    showsDocuments: Ticked,
    /** The name they see. Null is "A customer". */
    shownAs: OptionalText(80),
    mayAnswer: z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')]).default(true),
    purpose: z.enum(['solve', 'improve'], 'Choose what it is for.').default('solve'),
    until: Until,
    lastDay: OptionalDay,
  })
  .superRefine(({ until, lastDay }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['lastDay'], message })
    const day = lastDayOf(until, lastDay)
    if (until === 'day' && !day) refuse('Choose the last day.')
    else if (day && endOf(day).getTime() <= Date.now()) refuse('Choose a day that is still to come.')
    else if (day && day.getTime() > Date.now() + LONGEST_MS) refuse('Choose a day within five years.')
  })
export type PermitIssueInput = z.output<typeof PermitIssueInput>

/** When it ends by itself. Null: when the issue is solved. */
export function expiryOf({ until, lastDay }: Pick<PermitIssueInput, 'until' | 'lastDay'>): Date | null {
  if (until === '30 days') return new Date(Date.now() + 30 * DAY_MS)
  const day = lastDayOf(until, lastDay)
  return day && endOf(day)
}

const lastDayOf = (until: PermitIssueInput['until'], lastDay: Date | null) => (until instanceof Date ? until : until === 'day' ? lastDay : null)
/** They may read all through the last day, and that is the day to show. */
const endOf = (day: Date) => new Date(day.getTime() + DAY_MS - 1)

export const PermissionIdInput = z.object({ permissionId: Id })
export const RevokeEverythingInput = z.object({ companyId: Id })
export const ListPermissionsInput = PageInput.extend({ state: z.enum(['in force', 'ended']).default('in force'), issueId: OptionalId })
export const ConsiderPermissionInput = z.object({ issueId: Id, company: OptionalText(120) })

export const GivenPermission = z.object({ permissionId: z.string(), issueId: z.string(), companyId: z.string(), domain: z.string().nullable(), entryId: z.string() })
export type GivenPermission = z.output<typeof GivenPermission>
export const RevokedPermission = z.object({ permissionId: z.string(), issueId: z.string(), companyId: z.string() })
export type RevokedPermission = z.output<typeof RevokedPermission>
export const RevokedEverything = z.object({ companyId: z.string(), permissions: z.number() })
export type RevokedEverything = z.output<typeof RevokedEverything>

export const PermissionView = z.object({
  id: z.string(),
  issueId: z.string(),
  issueTitle: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  purpose: OneOf('solve', 'improve'),
  showsProduct: z.boolean(),
  showsDocuments: z.boolean(),
  shownAs: z.string().nullable(),
  mayAnswer: z.boolean(),
  createdAt: When,
  expiresAt: When.nullable(),
  revokedAt: When.nullable(),
})
export type PermissionView = z.output<typeof PermissionView>

/** What somebody has before them when they decide who may read an issue. */
export const ConsideredPermission = z.object({
  issueId: z.string(),
  title: z.string(),
  product: z.object({ name: z.string(), model: z.string().nullable(), serialNumbers: z.array(z.string()) }).nullable(),
  /** How many belong to it. */
  documents: z.number(),
  privateNotes: z.number(),
  ownName: z.string(),
  /** Null until a company is named. */
  company: z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable() }).nullable(),
  /** Why it cannot be permitted, or null. */
  refusal: z.string().nullable(),
  /** Where that company's staff prove who they are. */
  portalAddress: z.string().nullable(),
  /** What this company has now, and where it stands in its inbox. */
  inForce: PermissionView.extend({ entryId: z.string() }).nullable(),
  /** Everybody who may read it now. */
  readers: z.array(PermissionView),
})
export type ConsideredPermission = z.output<typeof ConsideredPermission>
