import { z } from 'zod'
import { ShownTo } from '@/permission/schema'
import { Amount, Day, Id, OneOf, OptionalAmount, OptionalCurrency, OptionalDay, OptionalId, OptionalText, PageInput, RequiredText, Text, Ticked, Version, When } from '@/platform/shapes'
import { CompanyBeside, OptionalCompany } from '@/relationship/schema'
import { ListQuery, manyInput } from '@/search/schema'

const Title = RequiredText(160, 'Give the issue a title.')
const Topics = z.preprocess(
  (typed) => (typeof typed === 'string' ? typed.split(/[\s,#]+/) : typed),
  z.array(Text(40)).max(10, 'Ten topics are enough.').default([]).transform((topics) => [...new Set(topics.filter(Boolean))]),
)

export const KINDS = ['problem', 'question', 'claim', 'praise'] as const
const SEVERITIES = ['minor', 'normal', 'serious'] as const
const Kind = z.enum(KINDS, 'Choose what kind it is.')
const Severity = z.enum(SEVERITIES, 'Choose how bad it is.')

const Fields = z.object({
  title: Title,
  company: OptionalCompany,
  details: OptionalText(10_000),
  wanted: OptionalText(500),
  productId: OptionalId,
  topics: Topics,
  kind: Kind.default('problem'),
  severity: Severity.default('normal'),
  /** Their number for it. */
  reference: OptionalText(80),
  atStake: OptionalAmount,
  recovered: OptionalAmount,
  currency: OptionalCurrency,
  neededBy: OptionalDay,
  /** Until when a claim must be made or answered. */
  deadline: OptionalDay,
})
type Typed = z.output<typeof Fields>

const moneyHasCurrency = ({ atStake, recovered, currency }: Typed) => (!atStake && !recovered) || !!currency
const WHICH = { path: ['currency'], message: 'Which currency?' }
// A currency alone says nothing.
const tidy = <I extends Typed>(issue: I): I => (issue.atStake || issue.recovered ? issue : { ...issue, currency: null })

export const ReportIssueInput = Fields.refine(moneyHasCurrency, WHICH).transform(tidy)
export const EditIssueInput = Fields.extend({ issueId: Id, version: Version }).refine(moneyHasCurrency, WHICH).transform(tidy)
export const IssueIdInput = z.object({ issueId: Id })
export const MoveIssueInput = z.object({ issueId: Id, company: RequiredText(120, 'Which company is it about?') })
export const ResolveIssueInput = z.object({ issueId: Id, outcome: z.enum(['solved', 'given-up']).default('solved') })
export const ISSUE_ORDERS = ['newest', 'changed', 'title', 'due'] as const
export const ListIssuesInput = PageInput.extend({
  state: z.enum(['open', 'solved']).default('open'),
  /** A status in the words counts more than `state`. */
  q: ListQuery,
  sort: z.enum(ISSUE_ORDERS).default('newest'),
})
export const ChangeIssuesInput = manyInput('tag', 'untag', 'solved', 'given-up', 'reopen', 'delete', 'restore')
export const SimilarIssuesInput = z.object({ title: Text(160), except: OptionalId })
export const AddMessageInput = z.object({
  issueId: Id,
  body: RequiredText(10_000, 'Write something first.'),
  /** A note to oneself: no permission ever covers it. */
  private: Ticked,
})
/** Yes or no to what a company asked: to see more, or whether it is solved. */
export const SettleMessageInput = z.object({ issueId: Id, messageId: Id, answer: z.enum(['granted', 'declined'], 'Say yes or no.') })

/** The line of the thread that solved it. */
export const MarkSolutionInput = z
  .object({ issueId: Id, messageId: OptionalId, interactionId: OptionalId })
  .refine(({ messageId, interactionId }) => !messageId !== !interactionId, 'Choose one line of the thread.')

/** Whose move it is, told from the thread: an unanswered company waits for me, an unanswered me waits for them. */
export const IssueState = z.enum(['mine', 'theirs', 'solved', 'given-up'])
export type IssueState = z.output<typeof IssueState>

export const IssueView = z.object({
  id: z.string(),
  title: z.string(),
  kind: OneOf(...KINDS),
  severity: OneOf(...SEVERITIES),
  state: IssueState,
  company: CompanyBeside,
  topics: z.array(z.string()),
  shownTo: ShownTo,
  /** How many case links open it now. */
  links: z.number(),
  neededBy: Day.nullable(),
  deadline: Day.nullable(),
  /** Whole days without an answer, while it is their move. */
  waitedDays: z.number().nullable(),
  updatedAt: When,
})
export type IssueView = z.output<typeof IssueView>

const MessageView = z.object({
  id: z.string(),
  author: OneOf('person', 'company'),
  agentName: z.string().nullable(),
  body: z.string(),
  private: z.boolean(),
  kind: OneOf('words', 'on-it', 'proposal', 'request', 'file'),
  /** What a request asks to see, and what I said to it or to a proposal. */
  asks: z.array(z.string()),
  settled: z.string().nullable(),
  /** Of a file that a company sent: my document, unless I removed it. */
  documentId: z.string().nullable(),
  createdAt: When,
})
export type MessageView = z.output<typeof MessageView>

/** An interaction as it stands in a thread. */
export const InteractionInThread = z.object({
  id: z.string(),
  channel: OneOf('call', 'mail', 'chat', 'visit', 'letter', 'payment'),
  direction: OneOf('in', 'out'),
  at: When,
  minutes: z.number().nullable(),
  who: z.string().nullable(),
  said: z.string().nullable(),
  reference: z.string().nullable(),
})

export const IssueDetailView = IssueView.extend({
  details: z.string().nullable(),
  wanted: z.string().nullable(),
  reference: z.string().nullable(),
  atStake: Amount.nullable(),
  recovered: Amount.nullable(),
  currency: z.string().nullable(),
  product: z.object({ id: z.string(), name: z.string() }).nullable(),
  messages: z.array(MessageView),
  interactions: z.array(InteractionInThread),
  /** Which of them solved it. */
  solution: z.object({ messageId: z.string().nullable(), interactionId: z.string().nullable() }).nullable(),
  resolvedAt: When.nullable(),
  createdAt: When,
  version: z.number(),
})
export type IssueDetailView = z.output<typeof IssueDetailView>

export const IssueCountsView = z.object({ mine: z.number(), open: z.number(), solved: z.number() })

/** Earlier issues that read alike, and what solved them. */
export const SimilarIssue = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string().nullable(),
  outcome: OneOf('open', 'solved', 'given-up'),
  solution: z.string().nullable(),
})
export type SimilarIssue = z.output<typeof SimilarIssue>

/** What a form offers beside free text: my products, newest first. */
export const IssueChoicesView = z.object({ products: z.array(z.object({ id: z.string(), name: z.string(), company: z.string().nullable() })) })
export type IssueChoicesView = z.output<typeof IssueChoicesView>

export const MessageAdded = z.object({ issueId: z.string(), messageId: z.string() })
export type MessageAdded = z.output<typeof MessageAdded>
