import { z } from 'zod'
import { ContactPointView, ContactPreferenceView, ListedPointView } from '@/contact/schema'
import { Opinions } from '@/opinion/schema'
import { ShownTo } from '@/permission/schema'
import { Amount, Day, Id, OneOf, OptionalDay, OptionalText, PageInput, RequiredText, Tags, Text, Version, When } from '@/platform/shapes'
import { ListQuery, manyInput } from '@/search/schema'

/** A company as a person names it: its name, or its website. */
const CompanyTyped = RequiredText(120, 'Which company?')
export const OptionalCompany = Text(120).nullish().transform((company) => company || null)

/** The company beside a record, as its owner calls it. */
export const CompanyBeside = z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable() }).nullable()
/** What to read for it. */
export const companyBeside = { select: { companyId: true, name: true, domain: true } } as const

export const AddRelationshipInput = z.object({ company: CompanyTyped, customerNumber: OptionalText(80), notes: OptionalText(5000) })

const STATUSES = ['active', 'former', 'avoid'] as const

export const EditRelationshipInput = z.object({
  companyId: Id,
  version: Version,
  name: RequiredText(120, 'Give the company a name.'),
  website: OptionalText(200),
  customerNumber: OptionalText(80),
  since: OptionalDay,
  /** It stays as it is when it is left out. */
  status: z.enum(STATUSES, 'Choose how it stands between you.').optional(),
  tags: Tags,
  /** Markdown. */
  notes: OptionalText(5000),
})

export const RelationshipView = z.object({
  id: z.string(),
  companyId: z.string(),
  name: z.string(),
  domain: z.string().nullable(),
  customerNumber: z.string().nullable(),
  since: Day.nullable(),
  status: OneOf(...STATUSES),
  tags: z.array(z.string()),
  notes: z.string().nullable(),
  version: z.number(),
  createdAt: When,
})
export type RelationshipView = z.output<typeof RelationshipView>

export const CompanyIdInput = z.object({ companyId: Id })
export const COMPANY_ORDERS = ['latest', 'name'] as const
export const ListRelationshipsInput = PageInput.extend({
  q: ListQuery,
  sort: z.enum(COMPANY_ORDERS).default('latest'),
})
export const ChangeCompaniesInput = manyInput('tag', 'untag', 'delete', 'restore')

export const RelationshipRow = z.object({
  companyId: z.string(),
  name: z.string(),
  domain: z.string().nullable(),
  status: OneOf(...STATUSES),
  tags: z.array(z.string()),
  updatedAt: When,
  products: z.number(),
  openIssues: z.number(),
  /** Open issues in which the company had the last word. */
  answered: z.number(),
})
export type RelationshipRow = z.output<typeof RelationshipRow>

export const RelationshipListView = z.object({ rows: z.array(RelationshipRow), total: z.number(), more: z.boolean() })

const HappeningKind = OneOf('issue', 'solved', 'given-up', 'answer', 'contact-in', 'contact-out', 'product', 'opinion', 'intent', 'recommendation', 'document')
/** One line of the timeline. `text` is the words of the record, `about` the issue of an answer or the channel of a contact. */
export const Happening = z.object({
  id: z.string(),
  kind: HappeningKind,
  at: When,
  text: z.string(),
  about: z.string().nullable(),
  recordId: z.string(),
  who: z.string().nullable(),
})
export type Happening = z.output<typeof Happening>

/** Where to go on: the instant, kind and id of the last line that was shown. */
const Earlier = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d~[a-z-]{1,20}~[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  .refine((key) => !Number.isNaN(Date.parse(key.split('~')[0]!)))
  .transform((key) => key.split('~') as [string, string, string])
  .transform(([at, kind, id]) => ({ at, kind, id }))
export const ReadTimelineInput = z.object({ companyId: Id, take: PageInput.shape.take.default(30), before: Earlier.optional() })
export const TimelineView = z.object({ companyId: z.string(), name: z.string(), lines: z.array(Happening), earlier: z.string().nullable() })
export type TimelineView = z.output<typeof TimelineView>

const Prices = z.array(z.object({ amount: z.string(), currency: z.string() }))

/** Everything with one company, on one page. Lists are cut; the counts tell how many there are. */
export const OverviewView = RelationshipView.extend({
  counts: z.object({ products: z.number(), openIssues: z.number(), solvedIssues: z.number(), intents: z.number() }),
  points: z.array(ContactPointView),
  /** How to reach it as the directory says, where the person did not write it down. */
  listed: z.array(ListedPointView),
  preferences: z.array(ContactPreferenceView),
  opinions: Opinions,
  /** What the person gave stars for before. */
  criteria: z.array(z.string()),
  products: z.array(
    z.object({ id: z.string(), name: z.string(), boughtOn: z.string().nullable(), price: Amount.nullable(), currency: z.string().nullable() }),
  ),
  issues: z.array(z.object({ id: z.string(), title: z.string(), state: OneOf('mine', 'theirs', 'solved', 'given-up'), shownTo: ShownTo, updatedAt: When })),
  intents: z.array(z.object({ id: z.string(), text: z.string(), topic: z.string().nullable() })),
  permissions: z.array(z.object({ id: z.string(), issueId: z.string(), issueTitle: z.string(), expiresAt: When.nullable() })),
  money: z.object({ spent: Prices, perYear: Prices, refunded: Prices, owed: Prices }),
  moneyByYear: z.object({ currency: z.string(), years: z.array(z.object({ year: z.number(), amount: z.string() })) }).nullable(),
  /** How long they took, answer by answer, oldest first. */
  replies: z.array(z.object({ issueId: z.string(), title: z.string(), hours: z.number() })),
  timeline: z.array(Happening),
  earlier: z.string().nullable(),
})
export type OverviewView = z.output<typeof OverviewView>

const Choice = z.enum(['mine', 'other'], 'Choose one of the two.').default('mine')

export const ConsiderMergeInput = z.object({ companyId: Id, otherId: Id })
export const MergeCompaniesInput = ConsiderMergeInput.extend({
  whichName: Choice,
  whichDomain: Choice,
  whichCustomerNumber: Choice,
  whichSince: Choice,
  whichStatus: Choice,
})
export type MergeChoices = Omit<z.output<typeof MergeCompaniesInput>, 'companyId' | 'otherId'>

const Belongings = z.object({
  ...{ issues: z.number(), products: z.number(), interactions: z.number(), opinions: z.number(), intents: z.number() },
  ...{ recommendations: z.number(), documents: z.number(), reminders: z.number(), contacts: z.number() },
})
/** What would happen: what each has, and what must be chosen. */
export const ConsideredMerge = z.object({
  mine: RelationshipView.extend({ belongings: Belongings }),
  other: RelationshipView.extend({ belongings: Belongings }),
  conflicts: z.array(z.object({ field: z.enum(['name', 'domain', 'customerNumber', 'since', 'status']), mine: z.string(), other: z.string() })),
})
export type ConsideredMerge = z.output<typeof ConsideredMerge>
/** The company that is left, and the one that is in the trash, empty. */
export const MergedCompanies = z.object({ companyId: z.string(), goneId: z.string() })
export type MergedCompanies = z.output<typeof MergedCompanies>
