// An issue as the company sees it that was permitted to read it. Nothing here tells whose it is, nor links two of them.
import { z } from 'zod'
import { ShownDocument } from '@/document/schema'
import { KINDS } from '@/issue/schema'
import { PURPOSES } from '@/permission/schema'
import { Day, Id, OneOf, OptionalText, RequiredText, Text, Ticked, Version } from '@/platform/shapes'

/** To the minute: from the instant of two things somebody could tell that one person did them. */
const When = z.date().transform((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000).toISOString())

/** Whose move it is, seen from the company. */
const STATES = ['ours', 'theirs', 'solved', 'given-up'] as const
const StateForCompany = OneOf(...STATES)

/** What may be asked for in addition, and what the answer to a proposal or a request was. */
export const ASKS = ['product', 'documents', 'earlier', 'interactions', 'contact'] as const
const MESSAGE_KINDS = ['words', 'on-it', 'proposal', 'request', 'file'] as const

export const ListInboxInput = z.object({
  take: z.coerce.number().int().min(1).max(100).default(25),
  /** The last entry of the page before. Its time stays here: what came at one instant must not tell that it was one person's. */
  before: Id.optional(),
  // What cannot be understood in an address filters nothing.
  state: z.enum([...STATES, 'gone']).optional(),
  topic: Text(40).optional(),
  /** A part of its name. */
  product: Text(80).optional(),
  /** Days that they have waited for us, at least. */
  waiting: z.coerce.number().int().min(1).max(365).optional(),
  assignee: z.union([z.enum(['me', 'nobody']), Id]).optional(),
})
export const EntryIdInput = z.object({ entryId: Id })
export const AnswerIssueInput = EntryIdInput.extend({ body: RequiredText(10_000, 'Write something first.') })
export const RequestMoreInput = EntryIdInput.extend({
  asks: z.preprocess((asked) => (typeof asked === 'string' ? [asked] : asked), z.array(z.enum(ASKS), 'Choose what you need.').min(1, 'Choose what you need.').max(ASKS.length)),
  body: RequiredText(500, 'Say in a sentence why you need it.'),
})
export const ProposeSolvedInput = EntryIdInput.extend({ body: RequiredText(2_000, 'Say in a sentence what solved it.') })
export const AssignEntryInput = EntryIdInput.extend({ assignee: z.union([z.literal('me'), Id]).nullish().transform((id) => id ?? null) })
export const NoteEntryInput = EntryIdInput.extend({ note: OptionalText(2_000), version: Version })
export const PutAwayInput = EntryIdInput.extend({ back: Ticked })
/** `query` is what stands behind the inbox's address. */
export const SaveInboxFilterInput = z.object({
  name: RequiredText(40, 'Give it a name.'),
  query: Text(500)
    .refine((query) => query !== '', 'Choose something to filter by first.')
    .refine((query) => !/^[/?]|[\s<>]/.test(query), 'This is no filter.'),
})
/** When a page was drawn, in milliseconds. */
export const HasNewsInput = z.object({ entryId: Id.optional(), since: z.coerce.number().int().min(0).max(8_640_000_000_000_000).transform((at) => new Date(at)) })
export const NewsView = z.object({ changed: z.boolean() })
export const InboxFilterIdInput = z.object({ filterId: Id })

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

/** Since when, by the company's own clocks. */
const clocks = {
  arrivedAt: When,
  firstAnsweredAt: When.nullable(),
  onItAt: When.nullable(),
}

const SharedRow = Shown.extend({
  ...clocks,
  shared: z.literal(true),
  productName: z.string().nullable(),
  neededBy: Day.nullable(),
  /** Since when they wait for us. */
  waitingSince: When.nullable(),
  assigneeId: z.string().nullable(),
})
/** A pointer that nothing permits any more: one line without words. */
const GoneRow = z.object({ entryId: z.string(), shared: z.literal(false), title: z.null(), endedOn: Day.nullable(), updatedAt: When })
export const InboxRow = z.union([SharedRow, GoneRow])
export type InboxRow = z.output<typeof InboxRow>
export type SharedRow = z.output<typeof SharedRow>
export const InboxView = z.object({
  entries: z.array(InboxRow),
  next: z.string().nullable(),
  /** How many were looked through before it stopped with the page not full: there may be more further on. */
  looked: z.number().nullable(),
})
export type InboxView = z.output<typeof InboxView>

/** An entry without the person's words: what the company does about it, and what stands before and after it. */
export const EntryView = z.object({
  entryId: z.string(),
  shared: z.boolean(),
  endedOn: Day.nullable(),
  updatedAt: When,
  ...clocks,
  assigneeId: z.string().nullable(),
  note: z.string().nullable(),
  version: z.number(),
  putAwayAt: When.nullable(),
  previous: z.string().nullable(),
  next: z.string().nullable(),
})
export type EntryView = z.output<typeof EntryView>

/** Who works here, and the views of the inbox that they keep. */
export const DeskView = z.object({
  me: z.string(),
  role: OneOf('owner', 'agent', 'reader'),
  colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  filters: z.array(z.object({ id: z.string(), name: z.string(), query: z.string() })),
})
export type DeskView = z.output<typeof DeskView>

export const PermittedIssue = Shown.extend({
  kind: OneOf(...KINDS),
  /** The company's own number for it. */
  reference: z.string().nullable(),
  details: z.string().nullable(),
  wanted: z.string().nullable(),
  topics: z.array(z.string()),
  neededBy: Day.nullable(),
  purpose: OneOf(...PURPOSES),
  product: z.object({ name: z.string(), model: z.string().nullable(), serialNumbers: z.array(z.string()) }).nullable(),
  documents: z.array(ShownDocument),
  /** Who it is to this company: the same face is the same customer, and nobody else knows it by this code. */
  customer: z.string(),
  hasPicture: z.boolean(),
  /** May they be reached elsewhere, and how. */
  mayContact: z.boolean(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** What was said elsewhere about it. */
  interactions: z.array(
    z.object({ channel: z.string(), direction: OneOf('in', 'out'), at: When, minutes: z.number().nullable(), who: z.string().nullable(), said: z.string().nullable(), reference: z.string().nullable() }),
  ),
  /** What was wrong before with the same company, and how it ended. */
  earlier: z.array(z.object({ title: z.string(), kind: OneOf(...KINDS), at: When, outcome: OneOf('solved', 'given-up').nullable() })),
  messages: z.array(z.object({ author: OneOf('person', 'company'), agentName: z.string().nullable(), body: z.string(), createdAt: When, kind: OneOf(...MESSAGE_KINDS), asks: z.array(z.string()), settled: z.string().nullable() })),
})
export type PermittedIssue = z.output<typeof PermittedIssue>

export const AnsweredIssue = z.object({ companyId: z.string(), entryId: z.string() })
export type AnsweredIssue = z.output<typeof AnsweredIssue>
export const KeptFilter = z.object({ companyId: z.string(), id: z.string(), query: z.string() })
export type KeptFilter = z.output<typeof KeptFilter>
