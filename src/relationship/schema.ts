import { z } from 'zod'
import { Opinions } from '@/opinion/schema'
import { ShownTo } from '@/permission/schema'
import { Amount, Day, Id, OneOf, OptionalDay, OptionalText, PageInput, RequiredText, Text, When } from '@/platform/shapes'

/** A company as a person names it: its name, or its website. */
const CompanyTyped = RequiredText(120, 'Which company?')
export const OptionalCompany = Text(120).nullish().transform((company) => company || null)

/** The company beside a record, as its owner calls it. */
export const CompanyBeside = z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable() }).nullable()
/** What to read for it. */
export const companyBeside = { select: { companyId: true, name: true, domain: true } } as const

export const AddRelationshipInput = z.object({ company: CompanyTyped, customerNumber: OptionalText(80), notes: OptionalText(5000) })

export const EditRelationshipInput = z.object({
  companyId: Id,
  name: RequiredText(120, 'Give the company a name.'),
  website: OptionalText(200),
  customerNumber: OptionalText(80),
  since: OptionalDay,
  notes: OptionalText(5000),
})

export const RelationshipView = z.object({
  id: z.string(),
  companyId: z.string(),
  name: z.string(),
  domain: z.string().nullable(),
  customerNumber: z.string().nullable(),
  since: Day.nullable(),
  notes: z.string().nullable(),
  createdAt: When,
})
export type RelationshipView = z.output<typeof RelationshipView>

export const CompanyIdInput = z.object({ companyId: Id })
export const ListRelationshipsInput = PageInput.extend({
  q: OptionalText(120),
  sort: z.enum(['latest', 'name']).default('latest').catch('latest'),
})

export const RelationshipRow = z.object({
  companyId: z.string(),
  name: z.string(),
  domain: z.string().nullable(),
  updatedAt: When,
  products: z.number(),
  openIssues: z.number(),
  /** Open issues in which the company had the last word. */
  answered: z.number(),
})
export type RelationshipRow = z.output<typeof RelationshipRow>

export const RelationshipListView = z.object({ rows: z.array(RelationshipRow), total: z.number(), more: z.boolean() })

const HappeningKind = OneOf('issue', 'solved', 'answer', 'product', 'opinion', 'intent')
/** One line of the timeline. `text` is the words of the record, `about` the issue that an answer belongs to. */
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

/** Everything with one company, on one page. Lists are cut; the counts tell how many there are. */
export const OverviewView = RelationshipView.extend({
  counts: z.object({ products: z.number(), openIssues: z.number(), solvedIssues: z.number(), intents: z.number() }),
  opinions: Opinions,
  products: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      boughtOn: Day.nullable(),
      price: Amount.nullable(),
      currency: z.string().nullable(),
      warrantyUntil: Day.nullable(),
    }),
  ),
  issues: z.array(z.object({ id: z.string(), title: z.string(), state: OneOf('mine', 'theirs', 'solved'), shownTo: ShownTo, updatedAt: When })),
  intents: z.array(z.object({ id: z.string(), text: z.string(), topic: z.string().nullable(), createdAt: When })),
  permissions: z.array(
    z.object({ id: z.string(), issueId: z.string(), issueTitle: z.string(), expiresAt: When.nullable(), createdAt: When }),
  ),
  timeline: z.array(Happening),
})
export type OverviewView = z.output<typeof OverviewView>
