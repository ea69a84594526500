// What somebody chooses when they let a company read: the parts, the name, the purpose, and until when.
import { z } from 'zod'
import { TermsId, USUAL_TERMS } from '@/agreement/schema'
import { ChosenFace } from '@/face/schema'
import { DayInput, Id, OptionalDay, OptionalText, Ticked, Version } from '@/platform/shapes'
import { PURPOSES } from './schema'

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
