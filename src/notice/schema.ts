// "A known issue, we are sorry, here is the state": what a company says to everybody whom it concerns.
import { z } from 'zod'
import { Id, OneOf, OptionalText, PageInput, RequiredText, Ticked, Version, When } from '@/platform/shapes'

const STATES = ['known', 'working', 'mended'] as const

const Fields = {
  title: RequiredText(120, 'Say in one line what it is.'),
  body: RequiredText(2_000, 'Say what people should know.'),
  stage: z.enum(STATES, 'Choose how it stands.').default('known'),
  aboutTopic: OptionalText(40).transform((topic) => topic?.replace(/^#/, '').toLowerCase() || null),
  aboutProduct: OptionalText(120),
}
type About = { aboutTopic: string | null; aboutProduct: string | null }
const concernsSomebody = ({ aboutTopic, aboutProduct }: About) => aboutTopic !== null || aboutProduct !== null
const NOBODY = { path: ['aboutTopic'], message: 'Name a topic or a product: otherwise it concerns nobody.' }

export const WriteNoticeInput = z.object(Fields).refine(concernsSomebody, NOBODY)
export const EditNoticeInput = z.object({ ...Fields, noticeId: Id, version: Version }).refine(concernsSomebody, NOBODY)
/** `back` takes the end back. */
export const EndNoticeInput = z.object({ noticeId: Id, back: Ticked })
export const ListNoticesInput = PageInput
export const IssueIdInput = z.object({ issueId: Id })
export const SeeNoticeInput = z.object({ companyId: Id, noticeId: Id, noticeVersion: z.coerce.number().int().min(1).max(2_000_000_000) })

const Notice = z.object({
  companyId: z.string(),
  id: z.string(),
  companyName: z.string(),
  title: z.string(),
  body: z.string(),
  state: OneOf(...STATES),
  topic: z.string().nullable(),
  product: z.string().nullable(),
  version: z.number(),
  createdAt: When,
  updatedAt: When,
})
export const NoticeView = Notice.extend({ writtenBy: z.string(), endedAt: When.nullable() })
export type NoticeView = z.output<typeof NoticeView>

/** As it stands at an issue of mine; `news` while I have not seen it as it is now. */
export const NoticeOnIssue = Notice.extend({ issueId: z.string(), issueTitle: z.string(), news: z.boolean() })
export type NoticeOnIssue = z.output<typeof NoticeOnIssue>

export const NoticeId = z.object({ noticeId: z.string() })
export type NoticeId = z.output<typeof NoticeId>
