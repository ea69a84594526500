// What a friend says through a link, without an account: it belongs to who wrote it, and stands in the ring of who was written to.
import { z } from 'zod'
import { Id, OneOf, OptionalText, PageInput, Ticked, Version, When } from '@/platform/shapes'

const KINDS = ['thanks', 'question', 'outcome', 'vote'] as const
const CHOICES = ['right', 'partly', 'wrong', 'yes', 'no'] as const
export type ReplyKind = (typeof KINDS)[number]

const LONGEST = 1_000
/** By what a browser holds, or an edit link. */
const Key = z.string().regex(/^[\w-]{43}$/)

const Words = { name: OptionalText(60), body: OptionalText(LONGEST), choice: z.enum(CHOICES, 'Choose one.').nullish().transform((choice) => choice ?? null), candidateId: Id.nullish().transform((id) => id ?? null) }

type Said = { kind: ReplyKind; body: string | null; choice: string | null; candidateId: string | null }
/** What is missing for a reply of this kind: the field, and the sentence. */
export function missingIn({ kind, body, choice, candidateId }: Said): [field: string, sentence: string] | null {
  if (kind === 'question' && !body) return ['body', 'Write your question.']
  if (kind === 'outcome' && !['right', 'partly', 'wrong'].includes(choice ?? '')) return ['choice', 'Say how it turned out.']
  if (kind === 'vote' && !candidateId && !['yes', 'no'].includes(choice ?? '')) return ['choice', 'Choose one.']
  return null
}

const whole = (reply: Said, context: z.RefinementCtx) => {
  const [field, message] = missingIn(reply) ?? []
  if (field) context.addIssue({ code: 'custom', path: [field], message: message! })
}

/** `recommendationId`: of a circle's link, which letter it is about. */
export const WriteReplyInput = z.object({ recommendationId: Id.optional(), kind: z.enum(KINDS).default('thanks'), ...Words, writerKey: Key, address: z.string().max(100) }).superRefine(whole)
/** What kind it is was decided when it was written. */
export const EditReplyInput = z.object({ replyId: Id, ...Words, version: Version })
export const ReplyIdInput = z.object({ replyId: Id })
/** What was said about one thing: a recommendationId or an askId. */
export const SeeRepliesInput = z
  .object({ recommendationId: Id.nullish().transform((id) => id ?? null), askId: Id.nullish().transform((id) => id ?? null) })
  .refine(({ recommendationId, askId }) => (recommendationId === null) !== (askId === null), 'Say about what: a recommendationId or an askId.')
export const SeenPage = z.object({ recommendationId: z.string().nullable(), askId: z.string().nullable() })
export type SeenPage = z.output<typeof SeenPage>
export const AnswerReplyInput = z.object({ replyId: Id, answer: z.string().trim().min(1, 'Write an answer.').max(LONGEST) })
export const ClaimInput = z.object({ writerKey: Key })
export const Claimed = z.object({ count: z.number() })
/** Of one recommendation, of one question to friends, or all; only what is new, if that is asked for. */
export const ListRepliesInput = PageInput.extend({ recommendationId: Id.optional(), askId: Id.optional(), unseen: Ticked })
export const ReadQuestionsInput = z.object({ recommendationId: Id.optional() })
export const ListMineInput = z.object({ recordId: Id.optional() })
export const ReplyRef = z.object({ id: z.string(), recommendationId: z.string().nullable(), askId: z.string().nullable() })
export type ReplyRef = z.output<typeof ReplyRef>

/** The one time that the edit link is shown: we keep what was made of it. */
export const WrittenReply = z.object({ id: z.string(), kind: OneOf(...KINDS), editAddress: z.string() })
export type WrittenReply = z.output<typeof WrittenReply>

const Reply = z.object({
  id: z.string(),
  kind: OneOf(...KINDS),
  name: z.string().nullable(),
  body: z.string().nullable(),
  choice: z.string().nullable(),
  candidateId: z.string().nullable(),
  answer: z.string().nullable(),
  createdAt: When,
})

/** As its owner's side sees it. */
export const ReplyView = Reply.extend({
  recommendationId: z.string().nullable(),
  askId: z.string().nullable(),
  about: z.string(),
  /** Through which link it came, as its label says. */
  through: z.string().nullable(),
  seen: z.boolean(),
})
export type ReplyView = z.output<typeof ReplyView>

/** As who wrote it sees it. */
export const OwnReply = Reply.extend({ about: z.string(), toName: z.string(), version: z.number() })
export type OwnReply = z.output<typeof OwnReply>

/** What everybody with the same link reads: questions and what was answered. */
export const QuestionView = z.object({ id: z.string(), name: z.string().nullable(), body: z.string().nullable(), answer: z.string().nullable(), createdAt: When })
export type QuestionView = z.output<typeof QuestionView>
