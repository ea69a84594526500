// An issue as the company sees it that was permitted to read it. Nothing here tells whose it is, nor links two of them.
import { z } from 'zod'
import { ShownDocument } from '@/document/schema'
import { KINDS } from '@/issue/schema'
import { Id, OneOf, RequiredText, When } from '@/platform/shapes'

/** Where a page of the inbox ended: the time and the id of its last entry. */
const Place = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f-]{36}$/, 'This is not a place in the list.')
  .transform((place) => ({ updatedAt: new Date(place.slice(0, 24)), id: place.slice(25) }))
  .refine(({ updatedAt, id }) => !Number.isNaN(updatedAt.getTime()) && Id.safeParse(id).success, 'This is not a place in the list.')

export const ListInboxInput = z.object({ take: z.coerce.number().int().min(1).max(100).default(50), before: Place.optional() })
export const EntryIdInput = z.object({ entryId: Id })
export const AnswerIssueInput = EntryIdInput.extend({ body: RequiredText(10_000, 'Write something first.') })

/** Whose move it is, seen from the company. */
const StateForCompany = OneOf('ours', 'theirs', 'solved', 'given-up')

const Shown = z.object({
  entryId: z.string(),
  title: z.string(),
  state: StateForCompany,
  /** The name the person chose to be seen by. Null is "A customer". */
  shownAs: z.string().nullable(),
  mayAnswer: z.boolean(),
  expiresAt: When.nullable(),
  updatedAt: When,
})

export const InboxRow = Shown.extend({ productName: z.string().nullable() })
export type InboxRow = z.output<typeof InboxRow>
export const InboxView = z.object({ entries: z.array(InboxRow), next: z.string().nullable() })
export type InboxView = z.output<typeof InboxView>

export const PermittedIssue = Shown.extend({
  kind: OneOf(...KINDS),
  /** The company's own number for it. */
  reference: z.string().nullable(),
  details: z.string().nullable(),
  wanted: z.string().nullable(),
  topics: z.array(z.string()),
  purpose: OneOf('solve', 'improve'),
  product: z.object({ name: z.string(), model: z.string().nullable(), serialNumbers: z.array(z.string()) }).nullable(),
  documents: z.array(ShownDocument),
  messages: z.array(z.object({ author: OneOf('person', 'company'), agentName: z.string().nullable(), body: z.string(), createdAt: When })),
})
export type PermittedIssue = z.output<typeof PermittedIssue>

export const AnsweredIssue = z.object({ companyId: z.string(), entryId: z.string() })
export type AnsweredIssue = z.output<typeof AnsweredIssue>
