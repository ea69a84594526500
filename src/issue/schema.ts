import { z } from 'zod'
import { ShownTo } from '@/permission/schema'
import { Id, OneOf, OptionalId, OptionalText, PageInput, RequiredText, Text, Ticked, When } from '@/platform/shapes'
import { CompanyBeside, OptionalCompany } from '@/relationship/schema'

const Title = RequiredText(160, 'Give the issue a title.')
const Topics = z.preprocess(
  (typed) => (typeof typed === 'string' ? typed.split(/[\s,#]+/) : typed),
  z.array(Text(40)).max(10, 'Ten topics are enough.').default([]).transform((topics) => [...new Set(topics.filter(Boolean))]),
)

export const ReportIssueInput = z.object({
  title: Title,
  company: OptionalCompany,
  details: OptionalText(10_000),
  wanted: OptionalText(500),
  productId: OptionalId,
  topics: Topics,
})

export const EditIssueInput = ReportIssueInput.extend({ issueId: Id })
export const IssueIdInput = z.object({ issueId: Id })
export const ListIssuesInput = PageInput.extend({ state: z.enum(['open', 'solved']).default('open') })
export const AddMessageInput = z.object({
  issueId: Id,
  body: RequiredText(10_000, 'Write something first.'),
  /** A note to oneself: no permission ever covers it. */
  private: Ticked,
})

/** Whose move it is, told from the thread: an unanswered company waits for me, an unanswered me waits for them. */
export const IssueState = z.enum(['mine', 'theirs', 'solved'])
export type IssueState = z.output<typeof IssueState>

export const IssueView = z.object({
  id: z.string(),
  title: z.string(),
  state: IssueState,
  company: CompanyBeside,
  topics: z.array(z.string()),
  shownTo: ShownTo,
  updatedAt: When,
})
export type IssueView = z.output<typeof IssueView>

const MessageView = z.object({
  id: z.string(),
  author: OneOf('person', 'company'),
  agentName: z.string().nullable(),
  body: z.string(),
  private: z.boolean(),
  createdAt: When,
})

export const IssueDetailView = IssueView.extend({
  details: z.string().nullable(),
  wanted: z.string().nullable(),
  product: z.object({ id: z.string(), name: z.string() }).nullable(),
  messages: z.array(MessageView),
  createdAt: When,
})
export type IssueDetailView = z.output<typeof IssueDetailView>

export const IssueCountsView = z.object({ mine: z.number(), open: z.number(), solved: z.number() })

/** What a form offers beside free text: my products, newest first. */
export const IssueChoicesView = z.object({ products: z.array(z.object({ id: z.string(), name: z.string(), company: z.string().nullable() })) })
export type IssueChoicesView = z.output<typeof IssueChoicesView>

export const MessageAdded = z.object({ issueId: z.string(), messageId: z.string() })
export type MessageAdded = z.output<typeof MessageAdded>
